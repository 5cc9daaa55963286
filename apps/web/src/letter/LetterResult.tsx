import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

interface LetterResultProps {
  readonly answer: Schemas['Submission'];
  /** In the order in which they were sent. */
  readonly nominees: readonly string[];
}

/** What became of each row: recorded, refused with the reason, or left as a draft. */
export function LetterResult({ answer: { items }, nominees }: LetterResultProps) {
  const { text } = useWords();
  const count = (state: string) => items.filter((item) => item.state === state).length;
  const counts = { submitted: count('SUBMITTED'), refused: count('REFUSED'), left: count('DRAFT') };
  return (
    <>
      <p role="status">{text('letter.doneText', counts)}</p>
      <table className={classes['list']}>
        <thead>
          <tr>
            <th scope="col">{text('inbox.nominee')}</th>
            <th scope="col">{text('letter.result')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.nominationId}>
              <td>
                <Anchor
                  component={Link}
                  fw={600}
                  to={item.state === 'SUBMITTED' ? `/nominations/${item.nominationId}` : `/drafts/${item.nominationId}`}
                >
                  {nominees[item.position - 1]}
                </Anchor>
              </td>
              <td>
                <Result item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The API's full reason comes with the attempt to submit the draft that was left. */
function Result({ item: { state, code } }: { readonly item: Schemas['SubmissionItem'] }) {
  const { text } = useWords();
  if (state === 'SUBMITTED') return text('letter.state.SUBMITTED');
  return text('letter.left', { state: text(`letter.state.${state}`), code: code ?? '' });
}
