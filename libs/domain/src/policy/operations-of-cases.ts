import { type Access, anywhere, CONCERNED, OF_UNITS, office, origin, ownUnit } from './access.ts';

const ADMIN_ONLY = office(anywhere('ADMIN'));
/** Lists show the rows that the office may see, and no other. */
const ANY_READER = office(anywhere(...OF_UNITS, 'AUDITOR'));
const DOSSIER = office({ to: OF_UNITS, as: CONCERNED }, anywhere('AUDITOR'));
/** Who reviews the nomination, and no agency that was asked about it. */
const REVIEWING = office({ to: OF_UNITS, as: ['OWN_UNIT', 'ORIGIN', 'ON_ROUTE', 'LISTED'] }, anywhere('AUDITOR'));
const DRAFT = office(origin(...OF_UNITS), anywhere('AUDITOR'));
const OF_UNIT_OR_AUDITOR = office(ownUnit(...OF_UNITS), anywhere('AUDITOR'));
const NOMINATES = office(origin('NOMINATOR', 'HEAD', 'DEPUTY'));
const SIGNS = office(ownUnit('HEAD', 'DEPUTY', 'NOMINATOR'));
/** The list of a restricted case is kept by whoever is on it and answers for nominations. */
const KEEPS_LIST = office({ to: ['NOMINATOR', 'HEAD', 'DEPUTY'], as: CONCERNED });
const ROSTER = office(ownUnit('HEAD'), anywhere('ADMIN'));

/** What is asked about a nomination, its papers and the desks it lies on. */
export const OPERATIONS_OF_CASES = {
  createNomination: NOMINATES,
  createSubmission: NOMINATES,
  listDrafts: ANY_READER,
  readDraft: DRAFT,
  changeDraft: NOMINATES,
  discardDraft: NOMINATES,
  beginDocument: NOMINATES,
  sendDocumentPart: NOMINATES,
  completeDocument: NOMINATES,
  removeDocument: NOMINATES,
  readDocument: DOSSIER,
  downloadDocument: DOSSIER,
  listDocuments: DOSSIER,
  listNominations: ANY_READER,
  listCommendations: ANY_READER,
  searchNominations: ANY_READER,
  streamLive: ANY_READER,
  readNomination: DOSSIER,
  readHistory: DOSSIER,
  listRemarks: DOSSIER,
  listPastAwards: DOSSIER,
  readChoices: DOSSIER,
  readCaseRules: DOSSIER,
  listCaseRefusals: office(anywhere('AUDITOR')),
  readEligibility: DOSSIER,
  readConsent: REVIEWING,
  previewMigration: ADMIN_ONLY,
  restrictNomination: office(origin('NOMINATOR', 'HEAD', 'DEPUTY'), ownUnit('HEAD')),
  listReaders: DOSSIER,
  listReaderActs: DOSSIER,
  addReader: KEEPS_LIST,
  removeReader: KEEPS_LIST,
  readInbox: office(anywhere(...OF_UNITS)),
  listTasks: OF_UNIT_OR_AUDITOR,
  delegate: office(ownUnit('HEAD')),
  revokeDelegation: office(ownUnit('HEAD')),
  listDelegations: office(ownUnit(...OF_UNITS), anywhere('AUDITOR', 'ADMIN')),
  appointMember: ROSTER,
  endMemberTerm: ROSTER,
  listCouncilCandidates: ROSTER,
  listCouncilMembers: office(ownUnit(...OF_UNITS), anywhere('AUDITOR', 'ADMIN')),
  signList: SIGNS,
  confirmList: SIGNS,
  readSigningSession: OF_UNIT_OR_AUDITOR,
  listRefusedAttempts: office(anywhere('AUDITOR')),
} as const satisfies { readonly [operation: string]: Access };
