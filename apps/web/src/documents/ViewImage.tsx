import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import classes from './Documents.module.css';
import { contentOf, type Document } from './documents.ts';

/** A photograph or a scan, as large as the window. Its bytes are kept no longer than it is looked at. */
export function ViewImage({ document, onClose }: { readonly document: Document; readonly onClose: () => void }) {
  const { text } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { data, error, refetch } = useQuery({
    queryKey: ['document-content', document.id],
    queryFn: async () => addressOf(await contentOf(document)),
    gcTime: 0,
  });
  return (
    <dialog ref={dialog} className={classes['viewer']} aria-labelledby="viewed" onClose={onClose}>
      <h2 id="viewed">{document.fileName}</h2>
      {error && <Faulty error={error} reset={() => void refetch()} />}
      {data ? (
        <img className={classes['picture']} src={data} alt={document.fileName} />
      ) : (
        !error && <p role="status">{text('shell.loading')}</p>
      )}
      <Button variant="default" mt="md" onClick={() => dialog.current?.close()}>
        {text('shell.close')}
      </Button>
    </dialog>
  );
}

/** As `data:`, which the page's policy allows for images, and which needs no clearing away. */
function addressOf(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The bytes cannot be read.')));
    reader.readAsDataURL(bytes);
  });
}
