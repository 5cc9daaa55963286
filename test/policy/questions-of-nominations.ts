import { get, NOBODY, type Objects, post, type Questions } from './question.ts';

const ofCase = (part: string) => get('CASE', ({ caseId }) => `/v1/nominations/${caseId}${part}`);
/** Of a person who is not there, so that no case becomes restricted while it is asked about. */
const changesList = (part: string, body: object) =>
  post(
    'CASE',
    ({ caseId }) => `/v1/nominations/${caseId}/${part}`,
    () => body,
  );
const DRAFT = {
  nominee: 'Người thử quyền (bịa)',
  category: 'INDIVIDUAL',
  period: '2022',
  achievement: 'quyen:2022',
  asks: 'WARD',
};
const letter = ({ seasonId, fromUnitId }: Objects) => ({ seasonId, fromUnitId });

/** What is handed in, and what is read of it. */
export const OF_NOMINATIONS = {
  createNomination: post(
    'GROUP',
    () => '/v1/nominations',
    (of) => ({ ...letter(of), ...DRAFT }),
  ),
  createSubmission: post(
    'GROUP',
    () => '/v1/submissions',
    (of) => ({ ...letter(of), nominations: [DRAFT] }),
  ),
  listNominations: get('NONE', () => '/v1/nominations'),
  searchNominations: get('NONE', () => '/v1/nominations/search?name=nguyen'),
  streamLive: { ...get('NONE', () => '/v1/live'), isStream: true },
  listCommendations: get('NONE', () => '/v1/commendations'),
  readNomination: ofCase(''),
  readHistory: ofCase('/history'),
  listRemarks: ofCase('/remarks'),
  listPastAwards: ofCase('/past-awards'),
  readChoices: ofCase('/choices'),
  readCaseRules: ofCase('/rules'),
  listCaseRefusals: ofCase('/refusals'),
  readEligibility: ofCase('/eligibility'),
  previewMigration: post(
    'CASE',
    ({ caseId }) => `/v1/nominations/${caseId}/migration`,
    () => ({ ruleSet: { id: 'plain' } }),
  ),
  restrictNomination: changesList('restrict', { basis: 'QĐ 1', readers: [NOBODY] }),
  addReader: changesList('readers', { personId: NOBODY }),
  removeReader: changesList('readers/remove', { personId: NOBODY }),
  listReaders: ofCase('/readers'),
  listReaderActs: ofCase('/reader-acts'),
} satisfies Questions;
