import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { documentsQuery } from '../documents/documents.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CheckAnswers } from './CheckAnswers.tsx';
import { draftQuery, seasonOfUnitQuery, unitOfDraft } from './draft.ts';
import { Sections } from './Sections.tsx';

const route = getRouteApi('/seated/drafts/$id');

/** A draft: its parts with how far each is, and under them the whole, to be checked and handed in. */
export function DraftPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const draft = useQuery(draftQuery(id));
  const documents = useQuery(documentsQuery(id));
  const unitId = draft.data ? unitOfDraft(draft.data) : '';
  const season = useQuery({ ...seasonOfUnitQuery(unitId), enabled: unitId !== '' });
  const all = [draft, documents, season];
  // Handed in, it is no draft any more: what was read stands until the page of the case comes.
  const fault = all.find(({ error, data }) => error && !data);
  if (fault) return <Faulty error={fault.error} reset={() => void Promise.all(all.map(({ refetch }) => refetch()))} />;
  if (!draft.data || !documents.data || !season.data) return <p role="status">{text('shell.loading')}</p>;
  const { ruleSet } = season.data;
  return (
    <>
      <PageTitle title={text('drafting.page', { nominee: draft.data.nominee })} />
      <Sections draft={draft.data} documents={documents.data} asked={ruleSet.documents[draft.data.startAt] ?? []} />
      <CheckAnswers draft={draft.data} documents={documents.data} needsMinutes={ruleSet.needsEndorsement} />
    </>
  );
}
