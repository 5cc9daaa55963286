import { Alert, Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import type { Names } from './SigningPage.tsx';

interface SignedProps {
  readonly session: Schemas['SigningSession'];
  readonly names: Names;
  readonly onAgain: () => void;
}

/** The one number of the decision, and the register numbers in the order of the annexed list. */
export function Signed({ session, names, onAgain }: SignedProps) {
  const { text } = useWords();
  const { decisionNo, year, items } = session;
  return (
    <>
      <Arrival>
        <Alert
          color="leaf"
          variant="outline"
          mb="md"
          title={text('signing.signed', {
            decisionNo: decisionNo ?? '',
            year: String(year ?? ''),
            count: items.length,
          })}
        />
      </Arrival>
      <h2 id="annex" className="laurel-heading">
        {text('signing.annex')}
      </h2>
      <table className={classes['list']} aria-labelledby="annex">
        <thead>
          <tr>
            <th scope="col">{text('signing.position')}</th>
            <th scope="col">{text('inbox.nominee')}</th>
            <th scope="col">{text('signing.registerNo')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ position, nominationId, registerNo }) => (
            <tr key={nominationId}>
              <td>{position}</td>
              <td>
                <Anchor component={Link} to={`/nominations/${nominationId}`} fw={600}>
                  {names.get(nominationId)}
                </Anchor>
              </td>
              <td>{registerNo}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button mt="md" variant="default" onClick={onAgain}>
        {text('signing.more')}
      </Button>
    </>
  );
}
