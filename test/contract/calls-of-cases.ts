import { draftOf, etagOf } from '../support/drafts.ts';
import { digestOf, REPORT, sha256Of } from '../support/documents.ts';
import type { Ground } from './ground.ts';
import { ADMIN, AUDITOR, type Makers, office, once, type RightCall } from './right-call.ts';

const read: (ground: Ground) => RightCall = ({ decidedId }) => ({ path: { id: decidedId }, as: AUDITOR });
const list = (): RightCall => ({ as: AUDITOR });
const group = ({ season }: Ground) => office('NOMINATOR', season.units.G);
const head = ({ season }: Ground) => office('HEAD', season.units.W);

const letter = ({ season }: Ground) => ({ seasonId: season.id, fromUnitId: season.units.G });

/** A draft with its version. */
async function draft({ season, request, name }: Ground) {
  const { id } = await season.nominate(name());
  const as = { role: 'NOMINATOR', unitId: season.units.G } as const;
  const etag = etagOf(await request('GET', `/v1/drafts/${id}`, undefined, as)) ?? '';
  return { id, etag };
}

/** An upload that was begun, and with `sent` has its only part. */
async function upload(ground: Ground, sent = false): Promise<string> {
  const { id } = await draft(ground);
  const begun = await ground.uploads.begin(id, { bytes: ground.content.length });
  if (sent) await ground.uploads.part(begun.body.id, 1, ground.content);
  return begun.body.id;
}

/** Nominations, drafts, documents, and what is read of them. */
export const OF_CASES: Makers = {
  createNomination: (of) => ({
    as: group(of),
    headers: once(),
    body: { ...letter(of), ...draftOf(of.name()) },
  }),
  createSubmission: (of) => ({
    as: group(of),
    headers: once(),
    body: { ...letter(of), nominations: [draftOf(of.name())] },
  }),
  listNominations: list,
  searchNominations: () => ({ as: AUDITOR, query: { name: 'nguoi' } }),
  readNomination: read,
  readHistory: read,
  listPastAwards: read,
  readEligibility: read,
  readChoices: read,
  readCaseRules: read,
  listCaseRefusals: read,
  listRemarks: read,
  listDocuments: read,
  listCommendations: list,
  previewMigration: async ({ season, name }) => ({
    as: ADMIN,
    path: { id: await season.submitted(name()) },
    body: { ruleSet: { id: 'plain' } },
  }),
  sendCommand: async (of) => ({
    as: head(of),
    path: { id: await of.season.submitted(of.name()) },
    headers: once(),
    body: { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' },
  }),
  listDrafts: (of) => ({ as: group(of) }),
  readDraft: async (of) => ({ as: group(of), path: { id: (await draft(of)).id } }),
  changeDraft: async (of) => {
    const { id, etag } = await draft(of);
    return { as: group(of), path: { id }, headers: { 'If-Match': etag }, body: draftOf(of.name()) };
  },
  discardDraft: async (of) => {
    const { id, etag } = await draft(of);
    return { as: group(of), path: { id }, headers: { 'If-Match': etag } };
  },
  beginDocument: async (of) => ({
    as: group(of),
    headers: once(),
    body: { nominationId: (await draft(of)).id, ...REPORT, bytes: of.content.length },
  }),
  sendDocumentPart: async (of) => ({
    as: group(of),
    path: { id: await upload(of), n: 1 },
    headers: { 'Content-Digest': digestOf(of.content) },
    bytes: of.content,
  }),
  completeDocument: async (of) => ({
    as: group(of),
    path: { id: await upload(of, true) },
    body: { sha256: sha256Of(of.content) },
  }),
  removeDocument: async (of) => ({ as: group(of), path: { id: await upload(of) } }),
  readDocument: ({ documentId }) => ({ as: AUDITOR, path: { id: documentId } }),
  downloadDocument: ({ documentId }) => ({ as: AUDITOR, path: { id: documentId } }),
};
