import {
  type Access,
  ANY_PERSON,
  anywhere,
  CONCERNED,
  EVERYBODY,
  OF_UNITS,
  office,
  origin,
  OWN_PERSON,
  ownUnit,
} from './access.ts';

const ADMIN_ONLY = office(anywhere('ADMIN'));
const ADMIN_OR_AUDITOR = office(anywhere('ADMIN', 'AUDITOR'));
const ANY_OFFICE = office(anywhere(...OF_UNITS, 'AUDITOR', 'ADMIN'));
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

/** Who may ask for which operation of the API, by its `operationId`; `sendCommand` is told by its commands. */
export const OPERATION_ACCESS = {
  live: EVERYBODY,
  ready: EVERYBODY,
  listRefusals: EVERYBODY,
  signIn: EVERYBODY,
  signOut: EVERYBODY,
  acceptInvitation: EVERYBODY,
  signInByCode: EVERYBODY,
  beginSignInByPasskey: EVERYBODY,
  signInByPasskey: EVERYBODY,
  beginSignInByProvider: EVERYBODY,
  signInByProvider: EVERYBODY,
  signOutByProvider: EVERYBODY,
  listDemoPeople: EVERYBODY,
  signInToDemonstration: EVERYBODY,

  getMe: ANY_PERSON,
  changePassword: ANY_PERSON,
  listSessions: ANY_PERSON,
  revokeSession: OWN_PERSON,
  listFactors: ANY_PERSON,
  beginTotp: ANY_PERSON,
  confirmTotp: ANY_PERSON,
  removeTotp: ANY_PERSON,
  beginPasskey: ANY_PERSON,
  addPasskey: ANY_PERSON,
  removePasskey: ANY_PERSON,
  beginLink: ANY_PERSON,
  addLink: ANY_PERSON,
  removeLinks: ANY_PERSON,
  listOwnNominations: ANY_PERSON,
  listOwnConsents: ANY_PERSON,
  readOwnData: ANY_PERSON,
  giveConsent: ANY_PERSON,
  withdrawConsent: ANY_PERSON,

  registerPerson: ADMIN_ONLY,
  listPeople: ADMIN_OR_AUDITOR,
  invitePerson: ADMIN_ONLY,
  disablePerson: ADMIN_ONLY,
  erasePerson: ADMIN_ONLY,
  assignOffice: ADMIN_ONLY,
  endOffice: ADMIN_ONLY,
  removeFactorsOf: ADMIN_ONLY,
  linkNominee: ADMIN_ONLY,
  unlinkNominee: ADMIN_ONLY,
  listNomineeLinks: ADMIN_OR_AUDITOR,
  registerSystem: ADMIN_ONLY,
  listSystems: ADMIN_OR_AUDITOR,
  issueToken: ADMIN_ONLY,
  rotateToken: ADMIN_ONLY,
  revokeToken: ADMIN_ONLY,

  openSeason: ADMIN_ONLY,
  endSeason: ADMIN_ONLY,
  listSeasons: ANY_OFFICE,
  readSeason: ANY_OFFICE,
  listSeasonUnits: ANY_OFFICE,
  readSeasonTally: ANY_OFFICE,
  readSeasonReport: ANY_READER,
  readUnit: ANY_OFFICE,
  listRegistersOfUnit: ANY_OFFICE,
  listRegisters: ANY_OFFICE,
  nameSuccessor: ADMIN_ONLY,

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
  listCouncilMembers: office(ownUnit(...OF_UNITS), anywhere('AUDITOR', 'ADMIN')),
  signList: SIGNS,
  confirmList: SIGNS,
  readSigningSession: OF_UNIT_OR_AUDITOR,

  listRefusedAttempts: office(anywhere('AUDITOR')),

  createWebhook: ADMIN_ONLY,
  listWebhooks: ADMIN_OR_AUDITOR,
  readWebhook: ADMIN_OR_AUDITOR,
  rotateWebhookSecret: ADMIN_ONLY,
  disableWebhook: ADMIN_ONLY,
  enableWebhook: ADMIN_ONLY,
  listDeliveries: ADMIN_OR_AUDITOR,
  replayWebhook: ADMIN_ONLY,
} as const satisfies { readonly [operation: string]: Access };

export type Operation = keyof typeof OPERATION_ACCESS;
