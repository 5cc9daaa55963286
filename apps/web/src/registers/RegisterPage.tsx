import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { CommendationTable } from '../totals/CommendationTable.tsx';
import { commendationsQuery } from '../totals/totals.ts';
import { missingNumbers } from './missing-numbers.ts';
import { numberIn, registersOfQuery } from './registers.ts';

const route = getRouteApi('/seated/registers/$unitId');

/** One register of one year in the order of its numbers: voids keep their number and say so. */
export function RegisterPage() {
  const { text } = useWords();
  const { unitId } = route.useParams();
  const { register, year } = route.useSearch();
  const { office } = useSeat();
  const registers = useQuery(registersOfQuery(unitId));
  const issued = useQuery(commendationsQuery({ issuerUnitId: unitId }));
  const asked = [registers, issued];
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!registers.data || !issued.data) return <p role="status">{text('shell.loading')}</p>;
  const line = registers.data.items.find((one) => one.register === register && one.year === year);
  if (!line) return <PageTitle title={text('registers.none')} />;
  const rows = issued.data.items
    .filter((one) => one.year === year)
    .toSorted((one, other) => numberIn(register, one) - numberIn(register, other));
  const missing = missingNumbers(
    line.last,
    rows.map((row) => numberIn(register, row)),
  );
  // Others are shown the cases of their unit alone: to them a number that they do not see says nothing.
  const isSeenWhole = office?.role === 'AUDITOR' && issued.data.isWhole;
  const said = missing.length === 0 ? 'registers.complete' : 'registers.missing';
  return (
    <>
      <PageTitle
        title={text('registers.of', { unit: line.unit, register: text(`registers.${register}`), year: String(year) })}
      />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/registers">
          {text('registers.back')}
        </Anchor>
      </p>
      <p>
        {text('registers.summary', { last: line.last, voids: rows.filter(({ state }) => state !== 'ISSUED').length })}{' '}
        {isSeenWhole && text(said, { numbers: missing.join(', ') })}
      </p>
      {!issued.data.isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: rows.length })}</p>}
      <CommendationTable rows={rows} />
    </>
  );
}
