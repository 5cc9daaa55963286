import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import classes from '../shell/List.module.css';
import { client, read } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import documentClasses from './Documents.module.css';
import { FileInput } from './DropPlace.tsx';
import { contentOf, type Document, documentsQuery } from './documents.ts';
import { openPdf } from './open-pdf.ts';
import { saveAs } from './save-as.ts';
import { useDocumentWords } from './useDocumentWords.ts';
import { ViewImage } from './ViewImage.tsx';

interface DocumentTableProps {
  readonly documents: readonly Document[];
  /** What was handed in stays. */
  readonly canRemove: boolean;
  readonly onResume?: (document: Document, files: readonly File[]) => void;
}

/** Documents with their kind and size, and what can be done with each. */
export function DocumentTable({ documents, canRemove, onResume }: DocumentTableProps) {
  const { text } = useWords();
  const words = useDocumentWords();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const [viewed, view] = useState<Document | null>(null);
  const remove = useMutation({
    mutationFn: ({ id }: Document) => read(client.DELETE('/v1/documents/{id}', { params: { path: { id } } })),
    onSettled: (_done, _fault, { nominationId }) =>
      queries.invalidateQueries({ queryKey: documentsQuery(nominationId).queryKey }),
  });
  const download = useMutation({
    mutationFn: async (document: Document) => saveAs(await contentOf(document), document.fileName),
  });
  const open = useMutation({ mutationFn: openPdf });
  if (documents.length === 0) return <p>{text('documents.none')}</p>;
  const named = ({ fileName: name }: Document) => ({ name });
  return (
    <>
      <ErrorSummary errors={[...refusal(remove.error), ...refusal(download.error), ...refusal(open.error)]} />
      <table className={classes['list']}>
        <thead>
          <tr>
            {(['name', 'kind', 'size', 'state', 'does'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`documents.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <td>
                <strong>{document.fileName}</strong>
                <HashOf document={document} />
              </td>
              <td>{words.kind(document.kind)}</td>
              <td>{words.size(document.bytes)}</td>
              <td>
                <StateOf document={document} />
              </td>
              <td>
                <Group gap="xs">
                  {document.state === 'KEPT' && document.mediaType.startsWith('image/') && (
                    <Does
                      words={text('documents.view')}
                      label={text('documents.viewOf', named(document))}
                      onClick={() => view(document)}
                    />
                  )}
                  {document.state === 'KEPT' && document.mediaType === 'application/pdf' && (
                    <Does
                      words={text('documents.openPdf')}
                      label={text('documents.openPdfOf', named(document))}
                      onClick={() => open.mutate(document)}
                    />
                  )}
                  {document.state === 'KEPT' && (
                    <Does
                      words={text('documents.download')}
                      label={text('documents.downloadOf', named(document))}
                      onClick={() => download.mutate(document)}
                    />
                  )}
                  {document.state === 'OPEN' && onResume && (
                    <FileInput
                      id={`resume-${document.id}`}
                      label={text('documents.resume')}
                      onFiles={(files) => onResume(document, files)}
                    />
                  )}
                  {canRemove && (
                    <Does
                      words={text('documents.remove')}
                      label={text('documents.removeOf', named(document))}
                      onClick={() => remove.mutate(document)}
                    />
                  )}
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {viewed && <ViewImage document={viewed} onClose={() => view(null)} />}
    </>
  );
}

function Does({
  words,
  label,
  onClick,
}: {
  readonly words: string;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <Button size="compact-md" variant="default" aria-label={label} onClick={onClick}>
      {words}
    </Button>
  );
}

/** By its hash a paper in hand is compared with the one that was attached. */
function HashOf({ document: { sha256 } }: { readonly document: Document }) {
  return sha256 && <div className={documentClasses['hash']}>SHA-256 {sha256}</div>;
}

function StateOf({ document: { state, scan, parts, partBytes, bytes } }: { readonly document: Document }) {
  const { text } = useWords();
  if (state === 'OPEN') return text('documents.state.OPEN', { sent: parts.length, all: Math.ceil(bytes / partBytes) });
  return (
    <>
      {text('documents.state.KEPT')}
      {scan && <span className="laurel-quiet"> ({text(`documents.scan.${scan}`)})</span>}
    </>
  );
}
