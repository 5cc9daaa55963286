import { Alert, List } from '@mantine/core';
import { eventTexts, isEventTextKind } from '@laurel/messages';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** What a pair of answers would record, or why the rules refuse it. */
export function Consequence({ pair }: { readonly pair: Schemas['AnswerChoice'] }) {
  const { both, text } = useWords();
  if (pair.refusal) {
    return (
      <Alert color="red" variant="light" mt="md" role="status" title={text('step.refused')}>
        {both(pair.refusal.texts)}
      </Alert>
    );
  }
  return (
    <Alert color="leaf" variant="light" mt="md" role="status" title={text('step.causes')}>
      <List>
        {pair.events.map(({ kind, level, outcome }) => (
          <List.Item key={`${kind} ${level}`}>
            {isEventTextKind(kind)
              ? both(eventTexts(kind, { ...pair, ...(level ? { level } : {}), ...(outcome ? { outcome } : {}) }))
              : kind}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
