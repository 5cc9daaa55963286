import { Button, Group } from '@mantine/core';
import { isProblemCode, problemTexts } from '@laurel/messages';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { Names } from './SigningPage.tsx';
import { useConfirm } from './useSign.ts';

interface ShorterListProps {
  readonly session: Schemas['SigningSession'];
  readonly names: Names;
  readonly onAnswered: (session: Schemas['SigningSession']) => void;
  readonly onAgain: () => void;
}

/** Nothing is recorded yet: who cannot be signed and why, and the list that is left. */
export function ShorterList({ session, names, onAnswered, onAgain }: ShorterListProps) {
  const { text, both } = useWords();
  const refusal = useRefusal();
  const confirm = useConfirm(session, onAnswered);
  const { items, leftOut } = session;
  const why = (code: string, facts: { [name: string]: string }) =>
    isProblemCode(code) ? both(problemTexts(code, facts)) : code;
  return (
    <>
      <ErrorSummary errors={refusal(confirm.error)} />
      <section className="laurel-sheet">
        <Arrival>
          <h2 className="laurel-soon">{text('signing.toConfirm', { count: leftOut.length })}</h2>
        </Arrival>
        <ul>
          {leftOut.map(({ nominationId, code, facts }) => (
            <li key={nominationId}>
              <strong>{names.get(nominationId)}</strong>: {why(code, facts)}
            </li>
          ))}
        </ul>
      </section>
      <section className="laurel-sheet">
        <h2>{text('signing.rest', { count: items.length })}</h2>
        {items.length === 0 && <p>{text('signing.restEmpty')}</p>}
        <ol>
          {items.map(({ nominationId }) => (
            <li key={nominationId}>{names.get(nominationId)}</li>
          ))}
        </ol>
        <Group gap="sm">
          {items.length > 0 && (
            <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {text('signing.confirm', { count: items.length })}
            </Button>
          )}
          <Button variant="default" disabled={confirm.isPending} onClick={onAgain}>
            {text('signing.back')}
          </Button>
        </Group>
      </section>
    </>
  );
}
