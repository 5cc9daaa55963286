import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { seasonQuery, unitQuery } from '../shell/places.ts';
import { useLevelName } from './useLevelName.ts';

/** Where the unit stands, whether it still exists, who follows it, and what is left with it. */
export function UnitFacts({ unit }: { readonly unit: Schemas['UnitStanding'] }) {
  const { text, both, day, capital } = useWords();
  const levelName = useLevelName();
  const season = useQuery(seasonQuery(unit.seasonId)).data;
  const { abolishedOn, openCases } = unit;
  return (
    <dl className="laurel-facts">
      <dt>{text('units.season')}</dt>
      <dd>{season ? both(season.title) : '…'}</dd>
      <dt>{text('units.code')}</dt>
      <dd>{unit.code}</dd>
      <dt>{text('units.level')}</dt>
      <dd>{capital(levelName(unit.level))}</dd>
      {unit.parentId && (
        <>
          <dt>{text('units.parent')}</dt>
          <dd>
            <UnitLink id={unit.parentId} />
          </dd>
        </>
      )}
      <dt>{text('units.state')}</dt>
      <dd>{capital(abolishedOn ? text('units.abolished', { day: day(abolishedOn) }) : text('units.exists'))}</dd>
      {unit.successorId && (
        <>
          <dt>{text('units.followedBy')}</dt>
          <dd>
            <UnitLink id={unit.successorId} />
          </dd>
        </>
      )}
      <dt>{text('units.openCases')}</dt>
      <dd>
        <span role="status">{abolishedOn ? <Left count={openCases} /> : openCases}</span>
      </dd>
    </dl>
  );
}

function Left({ count }: { readonly count: number }) {
  const { text } = useWords();
  return count > 0 ? text('units.moving', { count }) : text('units.moved');
}

function UnitLink({ id }: { readonly id: string }) {
  const unit = useQuery(unitQuery(id)).data;
  return (
    <Link to="/units/$id" params={{ id }} className="laurel-link">
      {unit?.name ?? '…'}
    </Link>
  );
}
