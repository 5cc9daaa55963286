import { get, type ObjectKind, type Objects, post, type Question, type Questions } from './question.ts';

const draft = ({ draftId }: Objects) => `/v1/drafts/${draftId}`;
const document = ({ documentId }: Objects) => `/v1/documents/${documentId}`;

/** Of a version that no draft has: whoever may change it is told which is current. */
const STALE = { 'If-Match': '"0"' };

/** A part that is not what it says: whoever may send it is told so. */
const PART = { 'Content-Type': 'application/octet-stream', 'Content-Digest': 'sha-256=:AAAA:' };

const of = (about: ObjectKind, method: 'PUT' | 'DELETE', path: Question['path'], headers = {}): Question => ({
  about,
  method,
  path,
  headers,
});

/** Drafts before they are handed in, and documents. */
export const OF_PAPERS = {
  listDrafts: get('NONE', () => '/v1/drafts'),
  readDraft: get('GROUP', draft),
  changeDraft: {
    ...of('GROUP', 'PUT', draft, STALE),
    body: () => ({
      nominee: 'Người khác (bịa)',
      category: 'INDIVIDUAL',
      period: '2022',
      achievement: 'khac',
      asks: 'WARD',
    }),
  },
  discardDraft: of('GROUP', 'DELETE', draft, STALE),
  beginDocument: post(
    'GROUP',
    () => '/v1/documents',
    ({ draftId }) => ({
      nominationId: draftId,
      kind: 'report',
      fileName: 'Báo cáo.pdf',
      mediaType: 'application/pdf',
      bytes: 10,
    }),
  ),
  sendDocumentPart: of('GROUP', 'PUT', (objects) => `${document(objects)}/parts/1`, PART),
  completeDocument: post(
    'GROUP',
    (objects) => `${document(objects)}/complete`,
    () => ({ sha256: '0'.repeat(64) }),
  ),
  removeDocument: of('GROUP', 'DELETE', document),
  readDocument: get('CASE', document),
  downloadDocument: get('CASE', (objects) => `${document(objects)}/content`),
  listDocuments: get('CASE', ({ caseId }) => `/v1/nominations/${caseId}/documents`),
} satisfies Questions;
