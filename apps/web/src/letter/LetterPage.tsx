import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { seasonOfUnitQuery } from '../drafting/draft.ts';
import { LetterForm } from './LetterForm.tsx';
import { LetterResult } from './LetterResult.tsx';

/** One letter that nominates many: a table to fill in, and then what became of each row. */
export function LetterPage() {
  const { text } = useWords();
  const { office } = useSeat();
  const unitId = office?.unitId ?? '';
  const { data: season, error, refetch } = useQuery({ ...seasonOfUnitQuery(unitId), enabled: unitId !== '' });
  const [done, setDone] = useState<{ answer: Schemas['Submission']; nominees: readonly string[] } | null>(null);
  if (error && !season) return <Faulty error={error} reset={() => void refetch()} />;
  if (!season) return <p role="status">{text('shell.loading')}</p>;
  if (done) {
    return (
      <>
        <PageTitle key="done" title={text('letter.done')} />
        <LetterResult {...done} />
      </>
    );
  }
  return <LetterForm season={season} unitId={unitId} onDone={(answer, nominees) => setDone({ answer, nominees })} />;
}
