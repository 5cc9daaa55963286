import { Button, Group } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { download, trailAsCsv, trailAsJson } from './download.ts';
import type { Entry } from './trail.ts';

/** The trail as a file, made here of what was read. Its name says which case, and no person. */
export function Exports({ id, entries }: { readonly id: string; readonly entries: readonly Entry[] }) {
  const { text } = useWords();
  return (
    <section className="laurel-sheet laurel-no-print">
      <h2>{text('audit.export')}</h2>
      <p className="laurel-quiet">{text('audit.exportHint')}</p>
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          onClick={() => download(`trail-${id}.csv`, 'text/csv;charset=utf-8', trailAsCsv(entries))}
        >
          {text('audit.exportCsv')}
        </Button>
        <Button
          variant="default"
          onClick={() => download(`trail-${id}.json`, 'application/json', trailAsJson(id, entries))}
        >
          {text('audit.exportJson')}
        </Button>
      </Group>
    </section>
  );
}
