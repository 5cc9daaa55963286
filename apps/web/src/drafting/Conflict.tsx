import { Alert, Button, Group, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../shell/language.tsx';
import type { Draft } from './draft.ts';
import { differing, type Field, LABELS, type Written, writtenIn } from './written.ts';

interface ConflictProps {
  readonly theirs: Draft;
  readonly mine: Written;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two wrote at once: the second is told in which fields, keeps every letter, and says which version is to stand. */
export function Conflict({ theirs, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { text, word } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const written = writtenIn(theirs);
  const inWords = (field: Field) => {
    if (field === 'category') return word('category', written.category);
    if (field === 'asks') return word('level', written.asks);
    return written[field] || text('drafting.empty.value');
  };
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="yellow" variant="outline" title={text('drafting.stale')} mb="md">
      <p>{text('drafting.staleText')}</p>
      <List>
        {differing(written, mine).map((field) => (
          <List.Item key={field}>
            {text('drafting.theirs', { field: text(LABELS[field]), value: inWords(field) })}
          </List.Item>
        ))}
      </List>
      <Group mt="sm" gap="sm">
        <Button onClick={onKeepMine}>{text('drafting.keepMine')}</Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {text('drafting.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
