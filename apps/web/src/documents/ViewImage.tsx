import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import classes from './Documents.module.css';
import { contentOf, type Document } from './documents.ts';

/** A photograph or a scan, as large as the window. Its bytes are kept no longer than it is looked at. */
export function ViewImage({ document, onClose }: { readonly document: Document; readonly onClose: () => void }) {
  const { text } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['document-content', document.id],
    queryFn: async () => addressOf(await contentOf(document)),
    gcTime: 0,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="auto"
      lockScroll={false}
      title={document.fileName}
      closeButtonProps={{ 'aria-label': text('shell.close') }}
    >
      {error && <Faulty error={error} reset={() => void refetch()} />}
      {data ? (
        <img className={classes['picture']} src={data} alt={document.fileName} />
      ) : (
        !error && <p role="status">{text('shell.loading')}</p>
      )}
    </Modal>
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
