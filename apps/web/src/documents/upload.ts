import { answered } from '@laurel/client';
import { change, client, Refused, read } from '../shell/client.ts';
import { digestOf } from './digest.ts';
import type { Document } from './documents.ts';

export type Stage = 'HASHING' | 'SENDING' | 'CHECKING' | 'DONE';

/** How far an upload is. */
export interface Progress {
  readonly stage: Stage;
  readonly sent: number;
  readonly all: number;
}

interface Upload {
  readonly file: File;
  readonly tell: (progress: Progress, document: Document | null) => void;
  readonly signal: AbortSignal;
}

interface Beginning {
  readonly nominationId: string;
  readonly kind: string;
}

/** Begins to attach a file and sends it. */
export async function uploadAnew({ nominationId, kind }: Beginning, upload: Upload): Promise<void> {
  const { file, tell } = upload;
  tell({ stage: 'HASHING', sent: 0, all: 1 }, null);
  const { name: fileName, size: bytes } = file;
  const body = { nominationId, kind, fileName: fileName.normalize('NFC'), mediaType: file.type as never, bytes };
  const document = await change((header) => client.POST('/v1/documents', { params: { header }, body }));
  await goOn(document, upload);
}

/** Sends what has not come of an upload that was begun, and then has the whole checked. */
export async function goOn(begun: Document, { file, tell, signal }: Upload): Promise<void> {
  const path = { id: begun.id };
  const { partBytes, parts } = await read(client.GET('/v1/documents/{id}', { params: { path } }));
  const all = Math.ceil(begun.bytes / partBytes);
  const there = new Map(parts.map(({ n, sha256 }) => [n, sha256]));
  for (let n = 1; n <= all; n++) {
    signal.throwIfAborted();
    tell({ stage: 'SENDING', sent: n - 1, all }, begun);
    const part = file.slice((n - 1) * partBytes, n * partBytes);
    const { hex, header } = await digestOf(part);
    // A part of another file under the same name and size is sent again, and takes the place of the one before.
    if (there.get(n) !== hex) await sendPart({ ...path, n }, part, header, signal);
  }
  tell({ stage: 'CHECKING', sent: all, all }, begun);
  const { hex: sha256 } = await digestOf(file);
  const complete = () => client.POST('/v1/documents/{id}/complete', { params: { path }, body: { sha256 }, signal });
  const answer = await answered(complete);
  if (!answer.isDone) throw new Refused(answer.problem);
  tell({ stage: 'DONE', sent: all, all }, answer.data);
}

/** Tries again where the line breaks, as often as any change. */
async function sendPart(path: { id: string; n: number }, part: Blob, digest: string, signal: AbortSignal) {
  const params = { path, header: { 'Content-Digest': digest } };
  const send = () =>
    client.PUT('/v1/documents/{id}/parts/{n}', {
      params,
      body: part as never,
      bodySerializer: (bytes: unknown) => bytes as Blob,
      headers: { 'Content-Type': 'application/octet-stream' },
      signal,
    });
  const answer = await answered(async () => {
    signal.throwIfAborted();
    return send();
  });
  if (!answer.isDone) throw new Refused(answer.problem);
}
