import { createHash, randomUUID } from 'node:crypto';
import type { DocumentView } from '@laurel/contracts';
import type { Acting, Answer, Request } from './api.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
export const sha256Of = (bytes: Uint8Array) => hashOf(bytes).toString('hex');
export const digestOf = (bytes: Uint8Array) => `sha-256=:${hashOf(bytes).toString('base64')}:`;

/** The n-th part of a content, counted from 1. */
export const partOf = (content: Uint8Array, n: number, partBytes: number) =>
  content.subarray((n - 1) * partBytes, n * partBytes);

export interface Uploads {
  begin(nominationId: string, declared: object, as?: Acting): Promise<Answer>;
  /** `headers` stand before the right ones; an empty one is left out. */
  part(
    id: string,
    n: number | string,
    bytes: Uint8Array,
    headers?: Record<string, string>,
    as?: Acting,
  ): Promise<Answer>;
  complete(id: string, sha256: string, as?: Acting): Promise<Answer>;
  /** All of it in one go: the answer to the last step. */
  whole(
    nominationId: string,
    content: Uint8Array,
    declared?: object,
  ): Promise<Answer<DocumentView & { code?: string }>>;
  download(id: string, as?: Acting): Promise<Response>;
}

export const REPORT = { kind: 'report', fileName: 'Báo cáo thành tích.pdf', mediaType: 'application/pdf' };

/** Uploads as an office sends them. Parts are bytes, so they go by a request of their own. */
export function uploadsBy(apiUrl: string, request: Request, own: Acting): Uploads {
  const officeOf = ({ role, unitId }: Acting) => ({
    ...(role ? { 'Laurel-Demo-Role': role } : {}),
    ...(unitId ? { 'Laurel-Demo-Unit': unitId } : {}),
  });
  const uploads: Uploads = {
    begin: (nominationId, declared, as = own) =>
      request('POST', '/v1/documents', { nominationId, ...REPORT, ...declared }, { ...as, key: randomUUID() }),
    async part(id, n, bytes, headers = {}, as = own) {
      const sent = { 'Content-Type': 'application/octet-stream', 'Content-Digest': digestOf(bytes), ...headers };
      const response = await fetch(`${apiUrl}/v1/documents/${id}/parts/${n}`, {
        method: 'PUT',
        headers: { ...officeOf(as), ...Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== '')) },
        body: bytes as never,
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    complete: (id, sha256, as = own) => request('POST', `/v1/documents/${id}/complete`, { sha256 }, as),
    async whole(nominationId, content, declared = {}) {
      const begun = await uploads.begin(nominationId, { bytes: content.length, ...declared });
      if (begun.status !== 201) return begun;
      const { id, partBytes } = begun.body;
      for (let n = 1; (n - 1) * partBytes < content.length; n++) {
        const sent = await uploads.part(id, n, partOf(content, n, partBytes));
        if (sent.status !== 200) return sent;
      }
      return uploads.complete(id, sha256Of(content));
    },
    download: (id, as = own) => fetch(`${apiUrl}/v1/documents/${id}/content`, { headers: officeOf(as) }),
  };
  return uploads;
}
