import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DocumentsPanel } from '../documents/DocumentsPanel.tsx';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { draftQuery, seasonOfUnitQuery, unitOfDraft } from './draft.ts';

const route = getRouteApi('/seated/drafts/$id/documents');

/** The documents of a draft. */
export function DocumentsPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const draft = useQuery(draftQuery(id));
  const unitId = draft.data ? unitOfDraft(draft.data) : '';
  const season = useQuery({ ...seasonOfUnitQuery(unitId), enabled: unitId !== '' });
  const error = draft.error ?? season.error;
  if (error && !(draft.data && season.data))
    return <Faulty error={error} reset={() => void Promise.all([draft.refetch(), season.refetch()])} />;
  if (!draft.data || !season.data) return <p role="status">{text('shell.loading')}</p>;
  const { nominee, startAt } = draft.data;
  return (
    <>
      <PageTitle title={text('documents.title', { nominee })} />
      <section className="laurel-sheet" aria-label={text('documents.heading')}>
        <DocumentsPanel nominationId={id} asked={season.data.ruleSet.documents[startAt] ?? []} isDraft />
      </section>
      <Anchor component={Link} to={`/drafts/${id}`}>
        {text('documents.back')}
      </Anchor>
    </>
  );
}
