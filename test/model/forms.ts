import {
  CERTIFICATE_REASONS,
  type Command,
  type CommandWord,
  HOLD_GROUNDS,
  LEVELS,
  type LevelKey,
  type NominationId,
  REVOCATION_GROUNDS,
  VOTES,
} from '@laurel/domain';
import type { Random } from '../support/random.ts';
import { otherRules } from './any-rules.ts';
import { levelAbove } from './naive-standing.ts';
import type { Sheet } from './paper.ts';

export type Form = (random: Random, sheet: Sheet, level: LevelKey) => object;

const reason = { remarkId: 'remark', commitment: 'c' };
const AGENCIES = ['agency 1', 'agency 2', 'agency 3'];
const DOCUMENTS = ['report', 'minutes', 'letter'];

/** One unit for each level, by its name. */
export const UNITS = Object.fromEntries(LEVELS.map((level) => [level, `unit of ${level}`]));

const some = (random: Random, list: readonly string[]) => list.filter(() => random.chance(0.5));
const reasonOrNone = (random: Random) => (random.chance(0.5) ? { reason } : {});

const deadline: Form = (random) => {
  if (random.chance(0.75)) return { workingDays: random.between(0, 4) };
  const until = random.one(['2023-04-28', '2023-04-28', '2023-04-30', '2023-05-06', '1999-04-28']);
  return random.one([{}, { until }, { until }, { until, workingDays: 2 }]);
};

const submission: Form = (random, { rules }) => {
  const startAt = random.chance(0.75) ? 'WARD' : random.one(LEVELS);
  const above = Object.fromEntries(LEVELS.slice(LEVELS.indexOf(startAt)).map((level) => [level, UNITS[level]]));
  const units = random.one([UNITS, UNITS, UNITS, UNITS, UNITS, UNITS, above, above, above, { WARD: UNITS['WARD'] }]);
  const isSimplified = random.chance(0.1);
  return {
    seasonId: 'season',
    nomineeId: 'nominee',
    nomineeCommitment: 'a',
    achievementId: 'achievement',
    category: random.one(['INDIVIDUAL', 'INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD']),
    period: '2022',
    asks: 'CITY_POLICE',
    procedure: isSimplified ? 'SIMPLIFIED' : 'ORDINARY',
    startAt,
    from: random.chance(isSimplified ? 0.8 : 0.15) ? null : 'group',
    units,
    ruleSetHash: 'pinned',
    ...(random.chance(rules.needsEndorsement ? 0.7 : 0.1) ? { minutes: reason } : {}),
  };
};

/** Mostly what the rules let through, or the higher levels would see few files. */
const decision: Form = (random, sheet, level) => {
  const isSensible = sheet.level === level && random.chance(0.8);
  const isLast = !levelAbove(sheet, level);
  const awards = ['COMMEND', 'NO_AWARD', isSensible && sheet.rules.fallback === 'NONE' ? 'NO_AWARD' : 'RESERVE'];
  const drawn = random.one(isSensible && isLast ? ['COMMEND', 'NO_AWARD', 'NO_AWARD'] : awards);
  const isOnce = drawn === 'COMMEND' && sheet.rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
  const stops = isSensible ? isLast || isOnce : random.chance(0.4);
  const to = random.chance(0.1) ? { to: random.one(LEVELS) } : {};
  const capacity = random.chance(0.25) ? { capacity: random.one(['KT', 'TUQ', 'TM', 'HEAD']) } : {};
  const why = random.chance(0.7) ? { reason } : {};
  return { ownAward: drawn, onward: stops ? 'STOP' : 'FORWARD', ...to, ...capacity, ...why };
};

const afterwards: Form = (random) => (random.chance(0.3) ? { of: random.one(LEVELS) } : {});
const certificate: Form = (random, sheet, level) => {
  return { ...afterwards(random, sheet, level), reason: random.one(CERTIFICATE_REASONS) };
};

const lapse: Form = (random, { clocks }) => {
  const clock = random.one([...clocks, ...clocks, { name: random.one(CLOCKS) }]).name;
  if (random.chance(0.03)) return { clock: 'SEASON_END' };
  const endsAt = clocks.find(({ name }) => name === clock)?.endsAt ?? null;
  return endsAt === null || random.chance(0.3) ? { clock } : { clock, dueAt: endsAt + (random.chance(0.1) ? 1 : 0) };
};
const CLOCKS = ['level', 'reminder', 'outcome', 'supplement', 'correction', 'notice', 'claim', 'consultation:agency 1'];

const replacement: Form = (random, { units, from }) => {
  const known = [...Object.values(units), from ?? 'group', ...AGENCIES, 'nobody'];
  return { unitId: random.one(known), successorId: random.one([...known, 'heir 1', 'heir 2']), reason };
};

const nextSeat = ({ pages, level }: Sheet) =>
  (pages.findLast((page) => page.level === level)?.council?.votes.size ?? 0) + 1;

const FORMS: { readonly [word in CommandWord]: Form } = {
  submit: submission,
  receive: () => ({}),
  requestSupplement: () => ({ documents: ['report', 'minutes'] }),
  supplement: (random) => ({ documents: random.chance(0.7) ? ['report'] : some(random, DOCUMENTS) }),
  returnForCorrection: (random) => ({ fields: random.chance(0.8) ? ['name', 'report'] : [], reason }),
  resubmit: (random) => {
    const fields = random.chance(0.7) ? ['name'] : some(random, ['name', 'period']);
    return { changes: Object.fromEntries(fields.map((field) => [field, reason])) };
  },
  appraise: (random) => ({ eligible: random.chance(0.85), ...reasonOrNone(random) }),
  consult: (random, sheet, level) => ({
    units: random.chance(0.08) ? ['agency 1', 'agency 1'] : some(random, AGENCIES),
    ...deadline(random, sheet, level),
  }),
  replyConsultation: (random) => ({ agencyId: random.one(AGENCIES), answer: random.one(['CONCUR', 'OBJECT']) }),
  publishNotice: deadline,
  raiseObjection: () => ({ reason }),
  conveneCouncil: (random) => ({ members: random.between(1, 4) }),
  castBallot: (random, sheet) => ({
    seat: random.chance(0.6) ? nextSeat(sheet) : random.between(0, 5),
    vote: random.one(['FOR', ...VOTES]),
    written: random.chance(0.25),
  }),
  recuse: (random) => ({ seat: random.between(1, 4), reason }),
  closeCouncil: () => ({}),
  decide: decision,
  issueReserved: () => ({}),
  declineReserved: () => ({ reason }),
  hold: (random) => ({ ground: random.one(HOLD_GROUNDS), ...reasonOrNone(random) }),
  release: reasonOrNone,
  claim: () => ({}),
  unclaim: () => ({}),
  withdraw: () => ({}),
  lapse,
  present: afterwards,
  exchangeCertificate: certificate,
  reissueCertificate: certificate,
  revoke: (random, { grants }) => {
    const issuer = random.chance(0.6) && grants.length > 0 ? { level: random.one(grants).level } : {};
    return { ...issuer, ground: random.one(REVOCATION_GROUNDS) };
  },
  reconsider: () => ({ nominationId: 'linked' as NominationId, reason }),
  migrateRuleSet: (random, _sheet, level) => ({ ...otherRules(random, level), reason }),
  replaceUnit: replacement,
};

export const WORDS_ASKED = Object.keys(FORMS) as readonly CommandWord[];
const WITHOUT_LEVEL: readonly string[] =
  'submit supplement resubmit withdraw lapse reconsider migrateRuleSet replaceUnit'.split(' ');

/** A command with this word, filled in at random, and at this level where it speaks of one. */
export function anyCommand(random: Random, word: CommandWord, sheet: Sheet, level: LevelKey): Command {
  const place = WITHOUT_LEVEL.includes(word) ? {} : { level };
  return { type: word, ...place, ...FORMS[word](random, sheet, level) } as Command;
}
