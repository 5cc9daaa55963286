import type { ScreenKey } from '@laurel/messages';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { canDigest } from './digest.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { DropPlace } from './DropPlace.tsx';
import { type Document, documentsQuery, KINDS } from './documents.ts';
import { refusedFile } from './refused-file.ts';
import { UploadLines } from './UploadLines.tsx';
import { useDocumentWords } from './useDocumentWords.ts';
import { useUploads } from './useUploads.ts';

interface DocumentsPanelProps {
  readonly nominationId: string;
  /** The kinds that are asked for; they come first. */
  readonly asked: readonly string[];
  readonly isDraft: boolean;
}

/** The documents of a nomination: what is there, what is on its way, and where more come in. */
export function DocumentsPanel({ nominationId, asked, isDraft }: DocumentsPanelProps) {
  const { text } = useWords();
  const words = useDocumentWords();
  const documents = useQuery(documentsQuery(nominationId));
  const uploads = useUploads(nominationId);
  const kinds = [...new Set([...asked, ...KINDS])];
  const [kind, setKind] = useState(kinds[0] ?? 'other');
  // Kept without its words: they follow the language.
  const [wrong, setWrong] = useState<readonly { readonly why: ScreenKey; readonly name: string }[]>([]);
  const take = (files: readonly File[], before: Document | null = null) => {
    const judged = files.map((file) => ({ file, why: before ? otherThan(before, file) : refusedFile(file) }));
    setWrong(judged.flatMap(({ file, why }) => (why ? [{ why, name: file.name }] : [])));
    for (const { file, why } of judged) if (!why) uploads.add(file, kind, before);
  };
  if (documents.error && !documents.data)
    return <Faulty error={documents.error} reset={() => void documents.refetch()} />;
  const sending = uploads.lines.map(({ documentId }) => documentId);
  const listed = (documents.data ?? []).filter(({ id, state }) => state === 'KEPT' || !sending.includes(id));
  return (
    <>
      <ErrorSummary errors={wrong.map(({ why, name }) => ({ field: 'choose-files', words: text(why, { name }) }))} />
      {!canDigest() && <p role="alert">{text('documents.notSecure')}</p>}
      <NativeSelect
        id="kind"
        label={text('documents.kind')}
        maw="20rem"
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
        data={kinds.map((value) => ({ value, label: words.kind(value) }))}
      />
      <DropPlace onFiles={(files) => take(files)} />
      <UploadLines uploads={uploads} />
      {documents.data ? (
        <DocumentTable documents={listed} canRemove={isDraft} onResume={(document, files) => take(files, document)} />
      ) : (
        <p role="status">{text('shell.loading')}</p>
      )}
    </>
  );
}

const otherThan = ({ fileName, bytes }: Document, { name, size }: File) =>
  name.normalize('NFC') === fileName && size === bytes ? null : 'documents.otherFile';
