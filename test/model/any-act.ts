import { type Command, type CommandWord, LEVELS, type LevelKey } from '@laurel/domain';
import type { Random } from '../support/random.ts';
import { anyCommand, WORDS_ASKED } from './forms.ts';
import { asksOf } from './naive-look.ts';
import { has, pageOf } from './naive-standing.ts';
import type { Sheet } from './paper.ts';

/** One act of a life, whole: it can be told again without the others. */
export interface ModelAct {
  /** Of which of the rival cases. */
  readonly of: number;
  /** Milliseconds since the act before. */
  readonly after: number;
  readonly command: Command;
  readonly role: string;
  readonly unit: string | null;
  readonly person: string | null;
  readonly delegation: 'NONE' | 'ENDED' | 'VALID';
  readonly window: 'BEFORE' | 'OPEN' | 'CLOSED' | 'ENDED';
}

/** The words that fit to what is asked for; most acts are about these, or lives would seldom get far. */
const FITTING: { readonly [asked: string]: readonly CommandWord[] } = {
  RECEIVE: ['receive', 'receive', 'receive', 'receive', 'claim'],
  APPRAISE: ['appraise', 'appraise', 'appraise', 'appraise', 'requestSupplement', 'returnForCorrection'],
  DECIDE: [
    'decide',
    'decide',
    'decide',
    'decide',
    'consult',
    'publishNotice',
    'requestSupplement',
    'present',
    'conveneCouncil',
  ],
  CLOSE_COUNCIL: ['castBallot', 'castBallot', 'castBallot', 'castBallot', 'closeCouncil', 'recuse'],
  SUPPLEMENT: ['supplement', 'supplement', 'supplement', 'lapse', 'decide'],
  CORRECT: ['resubmit', 'resubmit', 'resubmit', 'lapse'],
  REPLY_CONSULTATION: ['replyConsultation', 'replyConsultation', 'lapse'],
  RELEASE: ['release', 'release', 'release', 'decide', 'lapse'],
  SETTLE_RESERVED: ['issueReserved', 'issueReserved', 'declineReserved', 'hold'],
};
const DRAFT: readonly CommandWord[] = ['submit'];
const CLOSED: readonly CommandWord[] = ['present', 'revoke', 'exchangeCertificate', 'reissueCertificate', 'reconsider'];
const TO_COUNCIL: readonly CommandWord[] = ['conveneCouncil', 'conveneCouncil', 'decide'];
const AT_NOTICE: readonly CommandWord[] = ['raiseObjection', 'lapse', 'lapse', 'decide'];
const TURNS: readonly CommandWord[] = [
  'hold',
  'claim',
  'unclaim',
  'migrateRuleSet',
  'replaceUnit',
  'revoke',
  'present',
];

const OF_HEAD: readonly string[] = ['decide', 'issueReserved', 'declineReserved', 'revoke'];
const PAUSES = [0, 0, 0, 0, 250, 1000, 1000, 2500, 5000];
const WINDOWS = ['BEFORE', 'CLOSED', 'ENDED'] as const;

/** Each level has people of its own, and some who turn up elsewhere too. */
const PERSONS: { readonly [level in LevelKey]: readonly string[] } = {
  RESIDENTIAL_GROUP: ['person 1', 'person 2'],
  WARD: ['person 2', 'person 3', 'person 4'],
  DISTRICT: ['person 4', 'person 5', 'person 6'],
  CITY_POLICE: ['person 1', 'person 6', 'person 7'],
};

/** What a life is like from its beginning to its end. */
export interface Temper {
  /** Offices have holders who are known, or lives in which duties are kept apart would be rare. */
  readonly isPersonal: boolean;
  /** The law changes while files are at the district. */
  readonly isOfReform: boolean;
}

export function anyTemper(random: Random): Temper {
  return { isPersonal: random.chance(0.3), isOfReform: random.chance(0.2) };
}

export function anyAct(random: Random, sheets: readonly Sheet[], temper: Temper): ModelAct {
  const of = anyCase(random, sheets);
  const sheet = sheets[of] as Sheet;
  const level = random.chance(0.05) || !sheet.level ? random.one(LEVELS) : sheet.level;
  const word = anyWord(random, sheet, temper);
  const command = anyCommand(random, word, sheet, level);
  const isClock = word === 'lapse';
  return {
    of,
    after: random.one(PAUSES),
    command,
    role: isClock ? 'CLOCK' : roleFor(random, command),
    unit: isClock ? null : (sheet.units[level] ?? null),
    person: isClock || random.chance(temper.isPersonal ? 0.3 : 0.9) ? null : random.one(PERSONS[level]),
    delegation: random.one(['VALID', 'VALID', 'NONE', 'ENDED']),
    window: random.chance(0.95) ? 'OPEN' : random.one(WINDOWS),
  };
}

function roleFor(random: Random, command: Command): string {
  if (random.chance(0.05) || !OF_HEAD.includes(command.type)) return random.one(['CLERK', 'CLERK', 'SECRETARY']);
  const isDeputy = command.type === 'decide' && command.capacity !== undefined && command.capacity !== 'HEAD';
  return isDeputy && random.chance(0.8) ? 'DEPUTY' : 'HEAD';
}

function anyWord(random: Random, sheet: Sheet, { isOfReform }: Temper): CommandWord {
  if (random.chance(0.05)) return random.one(WORDS_ASKED);
  if (sheet.phase === 'DRAFT') return random.one(DRAFT);
  if (!sheet.level) return random.one(CLOSED);
  if (isOfReform && sheet.level === 'DISTRICT' && random.chance(0.2)) return 'migrateRuleSet';
  if (sheet.clocks.length > 0 && random.chance(0.06)) return 'lapse';
  if (random.chance(0.1)) return random.one(TURNS);
  return random.one(fittingTo(sheet, random.one(asksOf(sheet)).kind, random.chance(0.5)));
}

function fittingTo(sheet: Sheet, asked: string, isTidy: boolean): readonly CommandWord[] {
  const { notice, council } = pageOf(sheet);
  if (asked === 'DECIDE' && notice === 'OPEN') return AT_NOTICE;
  if (asked === 'DECIDE' && isTidy && !council && has(sheet, 'council')) return TO_COUNCIL;
  const isComplete = asked === 'CLOSE_COUNCIL' && council && council.votes.size + council.recused.size >= council.seats;
  return isComplete && isTidy ? ['closeCouncil'] : (FITTING[asked] as readonly CommandWord[]);
}

/** The first case gets most of it, the others are there to stand in its way; of a closed one little is left to ask. */
function anyCase(random: Random, sheets: readonly Sheet[]): number {
  const of = random.chance(0.6) ? 0 : random.between(0, sheets.length - 1);
  const open = sheets.findIndex(({ phase }) => phase !== 'CLOSED');
  return sheets[of]?.phase === 'CLOSED' && open >= 0 && random.chance(0.75) ? open : of;
}
