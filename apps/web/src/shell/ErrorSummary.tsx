import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { useWords } from './language.tsx';

export interface ErrorOfField {
  /** The id of the field; null: the error is of the whole. */
  readonly field: string | null;
  readonly words: string;
}

/** What is wrong, above the form; each line leads to its field, which says the same words. It takes the focus when it comes. */
export function ErrorSummary({ errors }: { readonly errors: readonly ErrorOfField[] }) {
  const { text } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ words }) => words).join('\n');
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said]);
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

/** The errors of a form in the order of its fields. */
export function errorsOf(errors: FieldErrors, fields: readonly string[]): ErrorOfField[] {
  return fields.flatMap((field) => {
    const words = errors[field]?.message;
    return words ? [{ field, words: String(words) }] : [];
  });
}
