import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { type Draft, draftQuery, seasonOfUnitQuery } from './draft.ts';
import { DraftForm } from './DraftForm.tsx';

const route = getRouteApi('/seated/drafts/$id');

/** A nomination that is not written yet. */
export function NewDraftPage() {
  const { text } = useWords();
  const navigate = useNavigate();
  const { office } = useSeat();
  const unitId = office?.unitId ?? '';
  const { data: season, error, refetch } = useQuery(seasonOfUnitQuery(unitId));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!season) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('drafting.form')} />
      <DraftForm
        season={season}
        unitId={unitId}
        draft={null}
        onSaved={(id) => void navigate({ to: `/drafts/${id}` })}
      />
    </>
  );
}

/** A draft: first what it says, to be checked; then, when asked for, the form. */
export function DraftPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(draftQuery(id));
  const { text } = useWords();
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return <Checked draft={data} />;
}

function Checked({ draft }: { readonly draft: Draft }) {
  const { text } = useWords();
  const [isWritten, write] = useState(false);
  const { data: season } = useQuery(seasonOfUnitQuery(draft.fromUnitId ?? Object.values(draft.units)[0] ?? ''));
  return (
    <>
      <PageTitle key={String(isWritten)} title={text(isWritten ? 'drafting.form' : 'drafting.check')} />
      {isWritten && season ? (
        <DraftForm season={season} unitId={draft.fromUnitId} draft={draft} onSaved={() => write(false)} />
      ) : (
        <CheckAnswers draft={draft} onChange={() => write(true)} />
      )}
    </>
  );
}
