import type { Scope } from '@laurel/contracts';

/** Who may ask for an operation by a token: those with this scope; nobody, since it is for people; or anybody, as without a token. */
export type TokenRule = Scope | 'PEOPLE' | 'OPEN';

/** Every operation of the API by its operationId. One that is missing is asked by no token, and fails a test. */
export const TOKEN_RULES: { readonly [operationId: string]: TokenRule } = {
  ...all('nominations:read', [
    'listSeasons',
    'readSeason',
    'listSeasonUnits',
    'readSeasonTally',
    'readSeasonReport',
    'listNominations',
    'readNomination',
    'readHistory',
    'listPastAwards',
    'readEligibility',
    'previewMigration',
    'listCommendations',
    'listRegisters',
    'listRemarks',
  ]),
  ...all('nominations:write', ['createNomination', 'createSubmission', 'sendCommand']),
  ...all('inbox:read', ['listTasks']),
  ...all('offices:read', ['readUnit', 'listRegistersOfUnit', 'listDelegations', 'listCouncilMembers']),
  ...all('audit:read', ['listRefusals']),
  ...all('PEOPLE', [
    'openSeason',
    'endSeason',
    'delegate',
    'appointMember',
    'endMemberTerm',
    'nameSuccessor',
    'signList',
    'confirmList',
    'readSigningSession',
    'signIn',
    'signOut',
    'signInByCode',
    'beginSignInByPasskey',
    'signInByPasskey',
    'beginPasskey',
    'addPasskey',
    'removePasskey',
    'listFactors',
    'beginTotp',
    'confirmTotp',
    'removeTotp',
    'removeFactorsOf',
    'acceptInvitation',
    'signInToDemonstration',
    'listDemoPeople',
    'getMe',
    'changePassword',
    'listSessions',
    'revokeSession',
    'registerPerson',
    'listPeople',
    'invitePerson',
    'disablePerson',
    'assignOffice',
    'endOffice',
    'registerSystem',
    'listSystems',
    'issueToken',
    'rotateToken',
    'revokeToken',
  ]),
};

function all(rule: TokenRule, operationIds: readonly string[]): { [operationId: string]: TokenRule } {
  return Object.fromEntries(operationIds.map((id) => [id, rule]));
}
