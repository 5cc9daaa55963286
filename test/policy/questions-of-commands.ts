import type { policy } from '@laurel/domain';
import { NOBODY, post, type Question, reason, WARD } from './question.ts';

const command = (more: object = {}): ((type: string) => Question) => {
  return (type) =>
    post(
      'CASE',
      ({ caseId }) => `/v1/nominations/${caseId}/commands`,
      () => ({ type, ...more }),
    );
};

/** The least body of each command. */
export const OF_COMMANDS: { readonly [word in policy.AskedCommand]: (type: string) => Question } = {
  submit: command(),
  receive: command(WARD),
  requestSupplement: command({ ...WARD, documents: ['report'] }),
  supplement: command({ documents: ['report'] }),
  returnForCorrection: command({ ...WARD, fields: ['report'], reason }),
  resubmit: command({ changes: { report: 'đã sửa' } }),
  appraise: command({ ...WARD, eligible: true }),
  consult: command({ ...WARD, units: [NOBODY], workingDays: 5 }),
  replyConsultation: command({ ...WARD, answer: 'CONCUR' }),
  publishNotice: command({ ...WARD, workingDays: 5 }),
  raiseObjection: command({ ...WARD, reason }),
  conveneCouncil: command({ ...WARD, members: 3 }),
  castBallot: command({ ...WARD, seat: 1, vote: 'FOR' }),
  recuse: command({ ...WARD, seat: 1, reason }),
  closeCouncil: command(WARD),
  decide: command({ ...WARD, ownAward: 'NO_AWARD', onward: 'STOP' }),
  issueReserved: command(WARD),
  declineReserved: command({ ...WARD, reason }),
  hold: command({ ...WARD, ground: 'COMPLAINT' }),
  release: command(WARD),
  claim: command(WARD),
  unclaim: command(WARD),
  withdraw: command(),
  present: command(WARD),
  exchangeCertificate: command({ ...WARD, reason: 'WORN' }),
  reissueCertificate: command({ ...WARD, reason: 'LOST' }),
  revoke: command({ ...WARD, ground: 'FRAUD' }),
  reconsider: command({ reason }),
  migrateRuleSet: command({ ruleSet: { id: 'plain' }, reason }),
  replaceUnit: command({ unitId: NOBODY, successorId: NOBODY, reason }),
};
