import { get, type Questions } from './question.ts';

/** A code that no paper has. */
const CODE = '0000-0000-0000-0000';

/** What anybody reads by the code of a paper. */
export const OF_PUBLIC = {
  readCertificate: { ...get('NONE', () => `/v1/public/certificates/${CODE}`), ofNobody: true },
  lookUpSlip: { ...get('NONE', () => `/v1/public/slips/${CODE}`), ofNobody: true },
} satisfies Questions;
