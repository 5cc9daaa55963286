import { get, NOBODY, post, type Questions } from './question.ts';

/** Which person a nominee is, and what a person may ask of what is written of the own. */
export const OF_NOMINEES = {
  linkNominee: post(
    'NONE',
    () => '/v1/nominee-links',
    () => ({ nomineeId: NOBODY, personId: NOBODY }),
  ),
  unlinkNominee: post('NONE', () => `/v1/nominee-links/${NOBODY}/end`),
  listNomineeLinks: get('NONE', () => '/v1/nominee-links'),
  listOwnNominations: get('PERSON', () => '/v1/me/nominations'),
  listOwnConsents: get('PERSON', () => '/v1/me/consents'),
  readOwnData: get('PERSON', () => '/v1/me/data'),
  giveConsent: post(
    'PERSON',
    () => '/v1/me/consents',
    () => ({ nomineeId: NOBODY, textVersion: 'publication-1' }),
  ),
  withdrawConsent: post('PERSON', () => `/v1/me/consents/${NOBODY}/withdraw`),
  erasePerson: post(
    'NONE',
    () => `/v1/people/${NOBODY}/erase`,
    () => ({ basis: 'Đơn 1 (bịa)' }),
  ),
  readConsent: get('CASE', ({ caseId }) => `/v1/nominations/${caseId}/consent`),
} satisfies Questions;
