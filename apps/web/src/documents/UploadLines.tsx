import { Button, Group } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import classes from './Documents.module.css';
import { isRefused, type Line, type useUploads } from './useUploads.ts';

const WHOLE = 100;

/** What is on its way: each with a bar, the same in words, and what can be done where it broke off. */
export function UploadLines({ uploads: { lines, again, stop } }: { readonly uploads: ReturnType<typeof useUploads> }) {
  const { text } = useWords();
  const refusal = useRefusal();
  const wordsOf = (line: Line) => {
    const { name, sent, all, stage, fault } = line;
    const key = fault ? (isRefused(line) ? 'REFUSED' : 'BROKEN') : stage;
    return text(`documents.${key}`, { name, sent, all, percent: Math.round((sent / all) * WHOLE) });
  };
  return (
    <ul className={classes['lines']}>
      {lines.map((line) => (
        <li key={line.key} data-upload={line.fault ? 'BROKEN' : line.stage}>
          <p id={line.key} role={line.fault ? 'alert' : undefined}>
            {wordsOf(line)}
          </p>
          {line.fault ? null : <progress aria-labelledby={line.key} value={line.sent} max={line.all} />}
          {isRefused(line) && refusal(line.fault).map(({ words }) => <p key={words}>{words}</p>)}
          <Group gap="xs">
            {line.fault && !isRefused(line) ? (
              <Button size="compact-md" onClick={() => again(line.key)}>
                {text('documents.again')}
              </Button>
            ) : null}
            <Button size="compact-md" variant="default" onClick={() => stop(line.key)}>
              {text(line.fault ? 'shell.close' : 'documents.stopped')}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}
