import { useQuery } from '@tanstack/react-query';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { documentsQuery } from './documents.ts';

/** The documents of a case to whoever reviews it: each with its size and hash, to be looked at or saved. */
export function Dossier({ nominationId }: { readonly nominationId: string }) {
  const { text } = useWords();
  const { data, error, refetch } = useQuery(documentsQuery(nominationId));
  return (
    <section className="laurel-sheet laurel-no-print">
      <h2>{text('documents.dossier')}</h2>
      {error && <Faulty error={error} reset={() => void refetch()} />}
      {data && <DocumentTable documents={data} canRemove={false} />}
    </section>
  );
}
