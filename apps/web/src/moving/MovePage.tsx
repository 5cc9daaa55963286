import { Anchor } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { ChooseMove } from './ChooseMove.tsx';
import { Move } from './Move.tsx';

const route = getRouteApi('/seated/administrators/administer/move');

/** Moves the open cases of a season to another rule set: choose both, read what would differ, try, and move. */
export function MovePage() {
  const { text } = useWords();
  const chosen = route.useSearch();
  const { season, to } = chosen;
  return (
    <>
      <PageTitle title={text('moving.title')} />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/administer/seasons">
          {text('administer.back')}
        </Anchor>
      </p>
      <p>{text('moving.hint')}</p>
      <ChooseMove {...chosen} />
      {season && to && <Move key={`${season} ${to}`} seasonId={season} hash={to} />}
    </>
  );
}
