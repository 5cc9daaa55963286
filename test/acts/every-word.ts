import { randomUUID } from 'node:crypto';
import { type Command, operativeRules, type RuleSet, shippedRuleSet, WORDS } from '@laurel/domain';
import { keepRuleSet, type Store, transact } from '@laurel/store';
import { withVote } from '../support/ballots.ts';
import { answers, asked, recordOn, submission, submittedIn } from '../support/cases.ts';
import { draftIn, openSeasonIn, type SeasonInTables } from '../support/tables.ts';

/** The rules of these tests: every step, and councils that vote in secret. */
export function openSteps(store: Store): Promise<SeasonInTables> {
  return openSeasonIn(store, { calendar: 'ACCELERATED' }, 'hanoi-2022');
}

const remark = () => ({ remarkId: randomUUID(), commitment: '0'.repeat(64) });
const at = (type: string, more: object = {}) => ({ type, level: 'WARD', ...more }) as unknown as Command;

const received = [at('receive')];
const appraised = [...received, at('appraise', { eligible: true })];
const sitting = [...appraised, at('conveneCouncil', { members: 3 })];
const ballot = (seat: number) => at('castBallot', { seat, vote: 'FOR' });
const voted = [...sitting, ballot(1), ballot(2)];
const advised = [...voted, at('closeCouncil')];
const commended = [...advised, answers('WARD')];
const reserved = [
  ...advised,
  answers('WARD', 'RESERVE', 'FORWARD'),
  at('receive', { level: 'DISTRICT' }),
  at('appraise', { level: 'DISTRICT', eligible: true }),
  answers('DISTRICT', 'NO_AWARD'),
];

/** What comes before each word, and the word itself, in a season with these units. */
function courses({ units }: SeasonInTables, moved: { rules: RuleSet; ruleSetHash: string }) {
  const consulted = [...appraised, at('consult', { units: [units.CITY_POLICE], workingDays: 50 })];
  const returned = [...received, at('returnForCorrection', { fields: ['report'], reason: remark() })];
  const table: { readonly [word: string]: readonly [readonly Command[], Command] } = {
    receive: [[], at('receive')],
    requestSupplement: [received, at('requestSupplement', { documents: ['report'] })],
    supplement: [
      [...received, at('requestSupplement', { documents: ['report'] })],
      at('supplement', { documents: ['report'] }),
    ],
    returnForCorrection: [received, returned[1] as Command],
    resubmit: [returned, at('resubmit', { changes: { report: remark() } })],
    appraise: [received, at('appraise', { eligible: true })],
    consult: [appraised, consulted[2] as Command],
    replyConsultation: [consulted, at('replyConsultation', { agencyId: units.CITY_POLICE, answer: 'CONCUR' })],
    publishNotice: [appraised, at('publishNotice', { workingDays: 50 })],
    raiseObjection: [
      [...appraised, at('publishNotice', { workingDays: 50 })],
      at('raiseObjection', { reason: remark() }),
    ],
    conveneCouncil: [appraised, at('conveneCouncil', { members: 3 })],
    castBallot: [sitting, ballot(1)],
    recuse: [sitting, at('recuse', { seat: 3, reason: remark() })],
    closeCouncil: [voted, at('closeCouncil')],
    decide: [advised, answers('WARD')],
    issueReserved: [reserved, at('issueReserved')],
    declineReserved: [reserved, at('declineReserved', { reason: remark() })],
    hold: [received, at('hold', { ground: 'COMPLAINT' })],
    release: [[...received, at('hold', { ground: 'COMPLAINT' })], at('release')],
    claim: [[], at('claim')],
    unclaim: [[at('claim')], at('unclaim')],
    withdraw: [[], { type: 'withdraw' }],
    lapse: [consulted, { type: 'lapse', clock: `consultation:${units.CITY_POLICE}` }],
    present: [commended, at('present')],
    exchangeCertificate: [commended, at('exchangeCertificate', { reason: 'WORN' })],
    reissueCertificate: [commended, at('reissueCertificate', { reason: 'LOST' })],
    revoke: [commended, at('revoke', { ground: 'FRAUD' })],
    reconsider: [commended, at('reconsider', { nominationId: randomUUID(), reason: remark() })],
    migrateRuleSet: [received, at('migrateRuleSet', { ...moved, reason: remark() })],
    replaceUnit: [received, at('replaceUnit', { unitId: units.WARD, successorId: units.DISTRICT, reason: remark() })],
  };
  return table;
}

/** Every word of a case; submission has no course before it. */
export const ALL_WORDS = Object.keys(WORDS);

/** A case for which the word is just what it waits for, and what its workflow would ask of the act `record`. */
export async function readyFor(store: Store, season: SeasonInTables, word: string) {
  if (word === 'submit') {
    const id = await draftIn(store, season);
    return { id, request: await asked(store, id, await submission(store, id)) };
  }
  const next = shippedRuleSet('2024');
  if ('problems' in next) throw new Error(JSON.stringify(next.problems));
  const ruleSetHash = await transact(store, (tx) => keepRuleSet(tx, next.rules));
  const [before, command] = courses(season, { rules: operativeRules(next.rules), ruleSetHash })[word] ?? [];
  if (!before || !command) throw new Error(`Nobody tells what comes before ${word}.`);
  const id = await submittedIn(store, season);
  for (const one of before) {
    const outcome = await recordOn(store)(await withVote(store, await asked(store, id, one)));
    if (outcome.kind !== 'RECORDED') throw new Error(`${one.type}: ${JSON.stringify(outcome)}`);
  }
  return { id, request: await withVote(store, await asked(store, id, command)) };
}
