import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';
import { draftQuery, seasonOfUnitQuery, unitOfDraft } from './draft.ts';
import { DraftForm } from './DraftForm.tsx';

const route = getRouteApi('/seated/drafts/$id/write');

/** The form of a draft, or of a new one: its address becomes that of the draft with the first save, and the form stays as it is. */
export function WritePage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const { office } = useSeat();
  const navigate = useNavigate();
  const isNew = id === 'new';
  const draft = useQuery({ ...draftQuery(id), enabled: !isNew });
  const ownUnitId = office?.unitId ?? '';
  const unitId = isNew ? ownUnitId : draft.data ? unitOfDraft(draft.data) : '';
  const season = useQuery({ ...seasonOfUnitQuery(unitId), enabled: unitId !== '' });
  const error = draft.error ?? season.error;
  if (error && !season.data) {
    return <Faulty error={error} reset={() => void Promise.all([draft.refetch(), season.refetch()])} />;
  }
  if (!season.data || (!isNew && !draft.data)) return <p role="status">{text('shell.loading')}</p>;
  return (
    <DraftForm
      season={season.data}
      unitId={draft.data ? draft.data.fromUnitId : ownUnitId}
      draft={draft.data ?? null}
      onCreated={(created) => void navigate({ to: `/drafts/${created}/write`, replace: true })}
      onDone={(done) => void navigate({ to: `/drafts/${done}` })}
    />
  );
}
