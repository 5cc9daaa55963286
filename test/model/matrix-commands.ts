import { type CaseState, type Command, type LevelKey, type Onward, type OwnAward, reviewAt } from '@laurel/domain';
import { rulesOf } from './any-rules.ts';
import { UNITS } from './forms.ts';

type Row = (state: CaseState) => object;

const reason = { remarkId: 'remark', commitment: 'c' };
const report = ['report'];
const agencyId = 'agency';

const submission = {
  type: 'submit',
  seasonId: 'season',
  nomineeId: 'nominee',
  nomineeCommitment: 'a',
  achievementId: 'achievement',
  category: 'INDIVIDUAL',
  period: '2022',
  asks: 'CITY_POLICE',
  procedure: 'ORDINARY',
  startAt: 'WARD',
  from: 'group',
  units: UNITS,
  ruleSetHash: 'pinned',
};
const withoutDistrict = { rules: rulesOf({ id: '2025-07', overrides: {} }), ruleSetHash: '2025-07' };

const decide = (ownAward: OwnAward, onward: Onward, more: object = { reason }) => {
  return at({ type: 'decide', ownAward, onward, ...more });
};
const lapse = (clock: string) => () => ({ type: 'lapse', clock });

/** At the level where the case stands; where it stands nowhere, at the first. */
function at(data: object): Row {
  return ({ at: level }) => ({ level: level ?? 'WARD', ...data });
}

/** The seats vote one after the other. */
const seat = (state: CaseState) => (councilOf(state)?.ballots.length ?? 0) + 1;
export const councilOf = (state: CaseState) => (state.at ? reviewAt(state, state.at)?.council : null) ?? null;

/** The rows of the matrix: every word, in the forms in which it may come out differently. */
export const ROWS: { readonly [name: string]: Row } = {
  submit: () => submission,
  receive: at({ type: 'receive' }),
  'receive at another level': ({ at: level }) => ({
    type: 'receive',
    level: level === 'DISTRICT' ? 'WARD' : 'DISTRICT',
  }),
  'appraise: eligible': at({ type: 'appraise', eligible: true }),
  'appraise: not eligible': at({ type: 'appraise', eligible: false, reason }),
  requestSupplement: at({ type: 'requestSupplement', documents: report }),
  supplement: () => ({ type: 'supplement', documents: report }),
  returnForCorrection: at({ type: 'returnForCorrection', fields: report, reason }),
  resubmit: () => ({ type: 'resubmit', changes: { report: reason } }),
  consult: at({ type: 'consult', units: [agencyId], workingDays: 5 }),
  replyConsultation: at({ type: 'replyConsultation', agencyId, answer: 'CONCUR' }),
  publishNotice: at({ type: 'publishNotice', workingDays: 5 }),
  raiseObjection: at({ type: 'raiseObjection', reason }),
  conveneCouncil: at({ type: 'conveneCouncil', members: 3 }),
  castBallot: (state) => at({ type: 'castBallot', seat: seat(state) })(state),
  recuse: (state) => at({ type: 'recuse', seat: seat(state), reason })(state),
  closeCouncil: at({ type: 'closeCouncil' }),
  'decide: COMMEND, FORWARD': decide('COMMEND', 'FORWARD'),
  'decide: COMMEND, STOP': decide('COMMEND', 'STOP'),
  'decide: COMMEND, STOP, no reason': decide('COMMEND', 'STOP', {}),
  'decide: RESERVE, FORWARD': decide('RESERVE', 'FORWARD'),
  'decide: RESERVE, STOP': decide('RESERVE', 'STOP'),
  'decide: NO_AWARD, FORWARD': decide('NO_AWARD', 'FORWARD'),
  'decide: NO_AWARD, FORWARD to the last level': decide('NO_AWARD', 'FORWARD', { to: 'CITY_POLICE', reason }),
  'decide: NO_AWARD, STOP': decide('NO_AWARD', 'STOP'),
  'decide: NO_AWARD, STOP, no reason': decide('NO_AWARD', 'STOP', {}),
  issueReserved: at({ type: 'issueReserved' }),
  declineReserved: at({ type: 'declineReserved', reason }),
  hold: at({ type: 'hold', ground: 'DENUNCIATION' }),
  release: at({ type: 'release' }),
  claim: at({ type: 'claim' }),
  unclaim: at({ type: 'unclaim' }),
  withdraw: () => ({ type: 'withdraw' }),
  'lapse: the season ends': lapse('SEASON_END'),
  'lapse: reminder': lapse('reminder'),
  'lapse: level': lapse('level'),
  'lapse: outcome': lapse('outcome'),
  'lapse: supplement': lapse('supplement'),
  'lapse: correction': lapse('correction'),
  'lapse: consultation': lapse(`consultation:${agencyId}`),
  'lapse: notice': lapse('notice'),
  'lapse: claim': lapse('claim'),
  present: at({ type: 'present' }),
  exchangeCertificate: at({ type: 'exchangeCertificate', reason: 'WORN' }),
  reissueCertificate: at({ type: 'reissueCertificate', reason: 'LOST' }),
  revoke: at({ type: 'revoke', ground: 'FRAUD' }),
  'revoke at the first level': () => ({ type: 'revoke', level: 'WARD' satisfies LevelKey, ground: 'FRAUD' }),
  reconsider: () => ({ type: 'reconsider', nominationId: 'linked', reason }),
  'migrateRuleSet: no district': () => ({ type: 'migrateRuleSet', ...withoutDistrict, reason }),
  'replaceUnit: of the first level': () => ({
    type: 'replaceUnit',
    unitId: UNITS['WARD'],
    successorId: 'heir',
    reason,
  }),
};

/** The command of a row, as it would be asked of a case in this state. */
export function commandOf(row: string, state: CaseState): Command {
  const make = ROWS[row];
  if (!make) throw new Error(`The matrix has no row "${row}".`);
  return make(state) as Command;
}
