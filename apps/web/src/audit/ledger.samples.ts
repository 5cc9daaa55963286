import { type CaseEvent, SHIPPED_RULE_SETS, type RuleSet } from '@laurel/domain';
import type { Entry } from './trail.ts';

export const RULES = SHIPPED_RULE_SETS['plain'] as RuleSet;
const [G, W, D] = ['group', 'ward', 'district'];
const clerk = { kind: 'OFFICE', role: 'CLERK', unitId: W } as Entry['actor'];
const UNITS = { WARD: W, DISTRICT: D };
const NUMBERS = { commendationId: 'k', year: 2023, decisionNo: 1, registerNo: 1 };
const first = { level: 'WARD', round: 1 } as const;
const second = { level: 'WARD', round: 2 } as const;
const decided = { ownAward: 'COMMEND', onward: 'FORWARD', capacity: 'HEAD' } as const;

/** Returned once, corrected, commended by the ward in its second round, and given no award by the district: each on a day of its own. */
const HAPPENED = [
  [
    '2023-07-03',
    'NominationSubmitted',
    { category: 'INDIVIDUAL', procedure: 'ORDINARY', from: G, startAt: 'WARD', units: UNITS },
  ],
  ['2023-07-03', 'LevelOpened', { ...first, unitId: W }],
  [
    '2023-07-05',
    'NominationReturned',
    { ...first, fields: ['achievement'], starts: [], reason: { remarkId: 'why', commitment: 'c' } },
  ],
  ['2023-07-10', 'NominationResubmitted', { ...first, changes: { achievement: { remarkId: 'new', commitment: 'c' } } }],
  ['2023-07-10', 'LevelOpened', { ...second, unitId: W }],
  ['2023-07-12', 'LevelDecided', { ...second, ...decided }],
  ['2023-07-12', 'CommendationIssued', { ...second, unitId: W, capacity: 'HEAD', numbers: NUMBERS }],
  ['2023-07-12', 'LevelOpened', { level: 'DISTRICT', round: 1, unitId: D }],
  [
    '2023-07-19',
    'LevelDecided',
    { level: 'DISTRICT', round: 1, ownAward: 'NO_AWARD', onward: 'STOP', capacity: 'HEAD' },
  ],
  ['2023-07-19', 'NominationClosed', { outcome: 'COMMENDED' }],
  ['2023-07-25', 'CommendationPresented', { level: 'WARD' }],
] as const satisfies readonly (readonly [string, CaseEvent['kind'], object])[];

export const ENTRIES: readonly Entry[] = HAPPENED.map(([day, kind, body], n) => ({
  caseSeq: n + 1,
  at: `${day}T03:00:00.000Z`,
  actor: clerk,
  commandId: `command-${n}`,
  kind,
  ruleSet: 'r'.repeat(64),
  body,
  prevHash: String(n % 10).repeat(64),
  leafHash: String((n + 1) % 10).repeat(64),
}));
