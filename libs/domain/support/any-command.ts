import type { Command } from '../src/case/command.ts';
import type { TaskKind } from '../src/case/waiting.ts';
import type { NominationId } from '../src/ids.ts';
import { LEVELS, ONWARDS, OWN_AWARDS } from '../src/level/words.ts';
import { type Act, remark, SUBMISSION, unit, UNITS } from './course.ts';
import { withoutDistrict } from './moves.ts';
import { stepwise } from './stepwise.ts';

const reason = remark('r');
const health = unit('health');
const tax = unit('tax');
const acts = (...list: readonly Act[]) => list;

const submissions = acts(
  SUBMISSION,
  { ...SUBMISSION, minutes: reason },
  { ...SUBMISSION, minutes: reason, category: 'COLLECTIVE' },
  { ...SUBMISSION, from: null, procedure: 'SIMPLIFIED' },
  { ...SUBMISSION, procedure: 'SIMPLIFIED' },
  { ...SUBMISSION, minutes: reason, startAt: 'RESIDENTIAL_GROUP' },
  { ...SUBMISSION, minutes: reason, units: { WARD: UNITS.WARD } },
);
const receipts = acts({ type: 'receive' });
const appraisals = acts({ type: 'appraise', eligible: true }, { type: 'appraise', eligible: false, reason });
const requests = acts({ type: 'requestSupplement', documents: ['report', 'minutes'] });
const papers = acts({ type: 'supplement', documents: ['report'] }, { type: 'supplement', documents: ['letter'] });
const returns = acts(
  { type: 'returnForCorrection', fields: ['report', 'category'], reason },
  { type: 'returnForCorrection', fields: [], reason },
);
const corrections = acts(
  { type: 'resubmit', changes: { report: reason } },
  { type: 'resubmit', changes: {} },
  { type: 'resubmit', changes: { name: reason } },
);
const consultations = acts(
  { type: 'consult', units: [health, tax], workingDays: 3 },
  { type: 'consult', units: [health], until: '2023-09-01' },
  { type: 'consult', units: [health], until: '2023-09-02' },
  { type: 'consult', units: [tax], until: '2099-09-01' },
  { type: 'consult', units: [], workingDays: 3 },
);
const replies = acts(
  { type: 'replyConsultation', agencyId: health, answer: 'CONCUR' },
  { type: 'replyConsultation', agencyId: tax, answer: 'OBJECT', reason },
);
const notices = acts(
  { type: 'publishNotice', workingDays: 4 },
  { type: 'publishNotice' },
  { type: 'raiseObjection', reason },
);
const meetings = acts({ type: 'conveneCouncil', members: 3 });
const ballots = acts(
  ...[1, 2, 3, 4].map((seat) => ({ type: 'castBallot', seat, vote: 'FOR' }) as const),
  ...[1, 2, 3].map((seat) => ({ type: 'castBallot', seat, vote: 'AGAINST', written: true }) as const),
  { type: 'recuse', seat: 3, reason },
  { type: 'closeCouncil' },
);
const decisions = OWN_AWARDS.flatMap((ownAward) =>
  ONWARDS.flatMap((onward) =>
    acts(
      { type: 'decide', ownAward, onward },
      { type: 'decide', ownAward, onward, reason },
      { type: 'decide', ownAward, onward, to: 'CITY_POLICE', capacity: 'KT' },
      { type: 'decide', ownAward, onward, to: 'WARD', reason },
    ),
  ),
);
const settlements = acts({ type: 'issueReserved' }, { type: 'declineReserved', reason });
/** What comes between the steps of a case. */
export const TURNS = acts(
  { type: 'hold', ground: 'DENUNCIATION' },
  { type: 'release', reason },
  { type: 'claim' },
  { type: 'unclaim' },
  { type: 'migrateRuleSet', rules: withoutDistrict, ruleSetHash: 'd'.repeat(64), reason },
  { type: 'migrateRuleSet', rules: stepwise, ruleSetHash: 'b'.repeat(64), reason },
  { type: 'migrateRuleSet', rules: { ...stepwise, route: ['WARD'] }, ruleSetHash: 'e'.repeat(64), reason },
  { type: 'replaceUnit', unitId: UNITS.WARD, successorId: unit('new ward'), reason },
  { type: 'replaceUnit', unitId: tax, successorId: health, reason },
);
const CLOCKS = 'reminder level outcome supplement correction notice claim consultation:health consultation:tax';
const silences = acts(...CLOCKS.split(' ').map((clock) => ({ type: 'lapse', clock }) as const));
const ends = acts({ type: 'withdraw' }, { type: 'lapse', clock: 'SEASON_END' });
const afterwards = acts(
  { type: 'present' },
  { type: 'present', of: 'CITY_POLICE', place: reason },
  { type: 'exchangeCertificate', reason: 'NAME_MISPRINTED' },
  { type: 'reissueCertificate', reason: 'LOST' },
  ...LEVELS.slice(1).map((level) => ({ type: 'revoke', level, ground: 'FRAUD' }) as const),
  { type: 'reconsider', nominationId: 'linked' as NominationId, reason },
);

const asked = [submissions, receipts, appraisals, requests, papers, returns, corrections, consultations, replies];
/** Every word, in forms that a case takes and in forms that it never takes. */
export const EVERYTHING: readonly Act[] = [
  ...asked.flat(),
  ...[notices, meetings, ballots, decisions, settlements, TURNS, silences, ends, afterwards].flat(),
];
export const AFTERWARDS: readonly Command['type'][] = afterwards.map(({ type }) => type);

const onwards = decisions.filter((act) => 'onward' in act && act.onward === 'FORWARD');
const optional = [consultations, notices, meetings, meetings, requests, returns, onwards, onwards].flat();

/** What an office would do next about its task. Nothing waits in a draft and in a closed case. */
export const NEXT: { readonly [kind in TaskKind | 'NOTHING']: readonly Act[] } = {
  NOTHING: [...submissions, ...afterwards],
  RECEIVE: receipts,
  APPRAISE: [...appraisals, ...receipts, ...requests, ...returns, ...appraisals.slice(0, 1)],
  DECIDE: [...decisions, ...optional],
  CLOSE_COUNCIL: [...ballots, ...ballots, ...onwards],
  SUPPLEMENT: papers,
  CORRECT: corrections,
  REPLY_CONSULTATION: replies,
  RELEASE: acts({ type: 'release' }),
  SETTLE_RESERVED: settlements,
};
