import { useState } from 'react';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { RosterOf } from './RosterOf.tsx';
import { UnitChoice } from './UnitChoice.tsx';

/** Who sits in the council: a head keeps the list of the own unit, an administrator that of any. */
export function RosterPage() {
  const { text } = useWords();
  const { office } = useSeat();
  const [chosen, setChosen] = useState<string | null>(null);
  const unitId = office?.role === 'HEAD' ? office.unitId : chosen;
  return (
    <>
      <PageTitle title={text('roster.title')} />
      <p>{text('roster.hint')}</p>
      {office?.role === 'ADMIN' && <UnitChoice onChosen={setChosen} />}
      {office?.role !== 'HEAD' && office?.role !== 'ADMIN' && <p>{text('roster.notYours')}</p>}
      {unitId && <RosterOf key={unitId} unitId={unitId} />}
    </>
  );
}
