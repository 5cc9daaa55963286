import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Refused } from '../shell/client.ts';
import { type Document, documentsQuery } from './documents.ts';
import { goOn, type Progress, uploadAnew } from './upload.ts';

/** One file on its way. */
export interface Line extends Progress {
  readonly key: string;
  readonly name: string;
  readonly documentId: string | null;
  readonly fault: unknown;
}

interface Job {
  readonly file: File;
  readonly kind: string;
  document: Document | null;
  readonly stop: AbortController;
}

/** The uploads of a page, one after the other: together they would take as long, and each would break off later. */
export function useUploads(nominationId: string) {
  const queries = useQueryClient();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const jobs = useRef(new Map<string, Job>());
  const queue = useRef(Promise.resolve());
  const put = (key: string, some: Partial<Line>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...some } : line)));
  const drop = (key: string) => {
    jobs.current.delete(key);
    setLines((before) => before.filter((line) => line.key !== key));
  };
  const refresh = () => queries.invalidateQueries({ queryKey: documentsQuery(nominationId).queryKey });
  const run = async (key: string) => {
    const job = jobs.current.get(key);
    if (!job) return;
    const tell = (progress: Progress, document: Document | null) => {
      job.document = document ?? job.document;
      put(key, { ...progress, documentId: job.document?.id ?? null });
    };
    const upload = { file: job.file, tell, signal: job.stop.signal };
    try {
      await (job.document ? goOn(job.document, upload) : uploadAnew({ nominationId, kind: job.kind }, upload));
      await refresh();
      drop(key);
    } catch (fault) {
      put(key, { fault });
      await refresh();
    }
  };
  const start = (key: string) => {
    queue.current = queue.current.then(() => run(key));
  };
  return {
    lines,
    add(file: File, kind: string, document: Document | null = null) {
      const key = crypto.randomUUID();
      jobs.current.set(key, { file, kind, document, stop: new AbortController() });
      const line = {
        key,
        name: file.name,
        stage: 'HASHING',
        sent: 0,
        all: 1,
        documentId: document?.id ?? null,
      } as const;
      setLines((before) => [...before, { ...line, fault: null }]);
      start(key);
    },
    again(key: string) {
      put(key, { fault: null });
      start(key);
    },
    stop(key: string) {
      jobs.current.get(key)?.stop.abort();
      drop(key);
    },
  };
}

/** Whether sending it once more can help: a "no" stays one. */
export const isRefused = ({ fault }: Line) => fault instanceof Refused;
