import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ErrorOfField } from './form-errors.ts';
import { useWords } from './language.tsx';

interface ErrorSummaryProps {
  readonly errors: readonly ErrorOfField[];
  /** How often the form was sent. Each time the errors take the focus, and never while somebody types. */
  readonly tries?: number;
}

/** What is wrong, above the form; each line leads to its field, which says the same words. */
export function ErrorSummary({ errors, tries = 0 }: ErrorSummaryProps) {
  const { text } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const isThere = errors.length > 0;
  useEffect(() => {
    if (isThere) box.current?.focus();
  }, [isThere, tries]);
  if (errors.length === 0) return null;
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" variant="outline" title={text('shell.errors')} mb="md">
      <List>
        {errors.map(({ field, words }) => (
          <List.Item key={`${field} ${words}`}>{field ? <Anchor href={`#${field}`}>{words}</Anchor> : words}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
