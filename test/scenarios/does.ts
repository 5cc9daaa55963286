import { COMMANDS, isAskedWord } from '@laurel/contracts';
import type { LevelKey } from '@laurel/domain';
import { inCode, levelFrom, type Who } from './words.ts';

/** What is asked, as the API takes it; for the clock, `wait` for so many working days or `lapse` of a clock. */
export interface Does {
  readonly type: string;
  readonly level?: LevelKey;
  readonly [field: string]: unknown;
}

/** `decide: commend, stop` at a level; the words behind the colon are the command's own. */
export function doesFrom(words: string, at: string, who: Who | null): Does {
  const [type = '', rest = ''] = words.split(/: (.*)/);
  if (who === null) return { type, ...(CLOCK[type] ?? unknown(type))(rest) };
  if (!isAskedWord(type)) throw new Error(`"${type}" is not a command`);
  const level = 'level' in COMMANDS[type].body.shape ? { level: levelFrom(at) } : {};
  const seat = who.role === 'MEMBER' ? { seat: who.number ?? 1 } : {};
  return { type, ...level, ...seat, ...(READERS[type] ?? nothing)(rest, type) };
}

type Reader = (rest: string, type: string) => object;

const nothing: Reader = () => ({});
const reason: Reader = (rest) => (rest ? { reason: rest } : {});
const list = (rest: string) => (rest === 'nothing' ? [] : rest.split(', '));
const oneOf =
  (key: string): Reader =>
  (rest) => ({ [key]: inCode(rest) });

const CLOCK: { readonly [word: string]: (rest: string) => object } = {
  wait: (rest) => ({ days: Number(rest.split(' ')[0]) }),
  lapse: (rest) => (rest ? { clock: clockFrom(rest) } : {}),
};

const READERS: { readonly [word: string]: Reader } = {
  submit: (rest) => (rest ? { minutes: rest } : {}),
  requestSupplement: (rest) => ({ documents: list(rest) }),
  supplement: (rest) => ({ documents: list(rest) }),
  returnForCorrection: (rest) => {
    const [fields = '', why = 'sai'] = rest.split('; ');
    return { fields: list(fields), reason: why };
  },
  resubmit: (rest) => ({ changes: rest === 'nothing' ? {} : Object.fromEntries([rest.split(' = ')]) }),
  appraise: (rest) => ({ eligible: rest === 'eligible' }),
  consult: (rest) => ({ ...timed(rest), units: list(rest.replace(/ (for|until) .*$/, '')) }),
  publishNotice: (rest) => timed(rest),
  replyConsultation: oneOf('answer'),
  raiseObjection: reason,
  conveneCouncil: (rest) => ({ members: Number(rest.split(' ')[0]) }),
  castBallot: (rest) => {
    const [vote = '', way] = rest.split(' in ');
    return { vote: inCode(vote), ...(way === 'writing' ? { written: true } : {}) };
  },
  recuse: reason,
  decide: answers,
  declineReserved: reason,
  hold: oneOf('ground'),
  exchangeCertificate: oneOf('reason'),
  reissueCertificate: oneOf('reason'),
  revoke: oneOf('ground'),
  reconsider: reason,
  migrateRuleSet: (rest) => ({ ruleSet: { id: rest.split('; ')[0] }, reason: rest.split('; ')[1] }),
  replaceUnit: (rest) => {
    const [unit = '', successor = ''] = rest.split(' by ');
    return { unitId: unit, successorId: successor, reason: 'sắp xếp lại đơn vị hành chính' };
  },
};

const ANSWERS: { readonly [words: string]: object } = {
  commend: { ownAward: 'COMMEND' },
  reserve: { ownAward: 'RESERVE' },
  'no award': { ownAward: 'NO_AWARD' },
  forward: { onward: 'FORWARD' },
  stop: { onward: 'STOP' },
};

/** `commend, stop as KT because of a reason`, `no award, forward to city police`. */
function answers(rest: string): object {
  const [asked = '', because] = rest.split(' because ');
  const [words = '', capacity] = asked.split(' as ');
  const given = words.split(', ').map((word) => {
    const [answer = '', to] = word.split(' to ');
    const known = ANSWERS[answer];
    if (!known) throw new Error(`"${word}" is not an answer: ${Object.keys(ANSWERS).join(', ')}`);
    return to ? { ...known, to: levelFrom(to) } : known;
  });
  const more = { ...(capacity ? { capacity } : {}), ...(because ? { reason: because } : {}) };
  return Object.assign({}, ...given, more) as object;
}

/** `… for 2 working days`, `2 working days`, `… until 2023-09-02`. */
function timed(rest: string): object {
  const until = / ?until (\S+)$/.exec(rest)?.[1];
  const days = /(?:^| )(\d+) working days?$/.exec(rest)?.[1];
  return until ? { until } : days ? { workingDays: Number(days) } : {};
}

/** `consultation of agency 1` for the clock of one agency; the others are named by themselves. */
function clockFrom(words: string): string {
  const [clock = '', of] = words.split(' of ');
  return of ? `${clock}:${of}` : clock;
}

function unknown(word: string): never {
  throw new Error(`"${word}" is not what a clock does: ${Object.keys(CLOCK).join(', ')}`);
}
