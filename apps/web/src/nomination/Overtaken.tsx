import { Alert } from '@mantine/core';
import { eventTexts, isEventTextKind } from '@laurel/messages';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../shell/language.tsx';
import { historyQuery } from './nomination.ts';

interface OvertakenProps {
  readonly id: string;
  /** The last entry that was there when the form was opened. */
  readonly since: number;
}

/** Somebody else was first: who, with what, and that nothing of what was typed is lost. */
export function Overtaken({ id, since }: OvertakenProps) {
  const { text, both, heading, instant } = useWords();
  const { data } = useQuery(historyQuery(id));
  const first = data?.items.find(({ caseSeq }) => caseSeq > since);
  return (
    <Alert role="alert" color="yellow" variant="outline" mb="md" title={text('case.overtaken')}>
      {first && (
        <p>
          {text('case.overtakenBy', {
            who: heading('role', first.actor.role),
            what: isEventTextKind(first.kind) ? both(eventTexts(first.kind, first.body)) : first.kind,
            at: instant(first.at),
          })}
        </p>
      )}
      <p>{text('case.typedIsKept')}</p>
    </Alert>
  );
}
