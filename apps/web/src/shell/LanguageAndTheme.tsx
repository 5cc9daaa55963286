import { Button, Group, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLanguage, useWords } from './language.tsx';

const AFTER = { auto: 'light', light: 'dark', dark: 'auto' } as const satisfies Record<string, MantineColorScheme>;

/** Two buttons that say what they are set to; each press goes on by one. */
export function LanguageAndTheme() {
  const { text } = useWords();
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Group gap="xs" className="laurel-no-print">
      <Button variant="subtle" size="compact-sm" lang={other} onClick={() => choose(other)}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => setColorScheme(AFTER[colorScheme])}>
        {text('shell.theme')}: {text(`shell.theme.${colorScheme}`)}
      </Button>
    </Group>
  );
}
