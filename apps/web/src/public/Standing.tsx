import { Alert } from '@mantine/core';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** What the slip tells: state and level; null where nobody has the code, undefined while it is asked for. */
export function Standing({ standing }: { readonly standing: Schemas['SlipStanding'] | null | undefined }) {
  const { text, word } = useWords();
  if (standing === undefined) return <p role="status">{text('shell.loading')}</p>;
  if (standing === null) {
    return (
      <Alert role="alert" color="red" variant="outline" mb="md">
        {text('lookUp.unknown')}
      </Alert>
    );
  }
  const { state, level } = standing;
  return (
    <Arrival>
      <Alert color="leaf" variant="outline" mb="md" title={text('lookUp.answer')}>
        <dl className="laurel-facts">
          <dt>{text('case.state')}</dt>
          <dd>
            <strong>{word('phase', state)}</strong>
          </dd>
          {level && (
            <>
              <dt>{text('lookUp.level')}</dt>
              <dd>
                <strong>{word('level', level)}</strong>
              </dd>
            </>
          )}
        </dl>
      </Alert>
    </Arrival>
  );
}
