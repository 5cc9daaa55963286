import { Radio, Stack } from '@mantine/core';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

interface OnwardProps {
  readonly forks: readonly Schemas['Level'][];
  readonly id: string;
  readonly name: string;
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Where the file goes: on, nowhere, or by a fork that the rules allow from here. */
export function Onward({ forks, ...group }: OnwardProps) {
  const { text, heading, word, capital } = useWords();
  return (
    <Radio.Group label={text('step.onward')} {...group}>
      <Stack gap="xs" mt="xs">
        {(['FORWARD', 'STOP'] as const).map((answer) => (
          <Radio
            key={answer}
            value={answer}
            label={heading('onward', answer)}
            description={text(`step.what.${answer}`)}
          />
        ))}
        {forks.map((level) => (
          <Radio
            key={level}
            value={`FORWARD ${level}`}
            label={capital(text('step.fork', { level: word('level', level) }))}
            description={text('step.what.fork')}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
