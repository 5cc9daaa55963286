import { describe, expect, it } from '@jest/globals';
import type { UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import type { Fallback, IssuePolicy } from '../rulesets/ruleset.ts';
import type { Decide } from './command.ts';
import { decide } from './decider.ts';
import type { CaseEvent, RecordedEvent } from './event.ts';
import { foldCase } from './evolve.ts';

const ROUTE = plain.route;
const unit = (level: LevelKey) => `unit of ${level}` as UnitId;

/** What the last of these decisions leads to, one level after the other; each is `OWN_AWARD ONWARD`. */
function follows(issuePolicy: IssuePolicy, fallback: Fallback, answers: readonly string[]): CaseEvent[] {
  const rules = { ...plain, issuePolicy, fallback };
  const units = Object.fromEntries(ROUTE.map((level) => [level, unit(level)]));
  const submitted = { kind: 'NominationSubmitted', category: 'INDIVIDUAL', units } as CaseEvent;
  let events: readonly CaseEvent[] = [
    submitted,
    { kind: 'LevelOpened', level: 'WARD', unitId: unit('WARD'), round: 1 },
  ];
  const ledger: RecordedEvent[] = [];
  for (const [index, words] of ['', ...answers].entries()) {
    const [ownAward, onward] = words.split(' ') as [Decide['ownAward'], Decide['onward']];
    const command: Decide = { type: 'decide', level: ROUTE[index - 1] as LevelKey, ownAward, onward };
    if (index > 0) events = decide(foldCase(rules, ledger), command, {}).events ?? [];
    const actor = { kind: 'OFFICE', role: 'HEAD', unitId: null } as const;
    for (const event of events) ledger.push({ seq: ledger.length + 1, at: index, actor, event });
  }
  return [...events];
}

/** The events in short: the kind, and the level or the outcome. */
const short = (events: readonly CaseEvent[]) =>
  events.slice(1).map((event) => {
    if (event.kind === 'NominationClosed') return `${event.kind} ${event.outcome}`;
    return 'level' in event ? `${event.kind} ${event.level}` : event.kind;
  });

describe('What follows from an accepted decision', () => {
  it.each([
    ['CUMULATIVE', 'NONE', ['COMMEND FORWARD'], ['CommendationIssued WARD', 'LevelOpened DISTRICT']],
    ['CUMULATIVE', 'NONE', ['NO_AWARD FORWARD'], ['LevelOpened DISTRICT']],
    ['CUMULATIVE', 'NONE', ['NO_AWARD STOP'], ['NominationClosed NOT_COMMENDED']],
    ['CUMULATIVE', 'NONE', ['COMMEND FORWARD', 'NO_AWARD STOP'], ['NominationClosed COMMENDED']],
    [
      'CUMULATIVE',
      'NONE',
      ['COMMEND FORWARD', 'COMMEND STOP'],
      ['CommendationIssued DISTRICT', 'NominationClosed COMMENDED'],
    ],
    [
      'INTERIM_SUPERSEDED',
      'NONE',
      ['COMMEND FORWARD', 'NO_AWARD FORWARD', 'COMMEND STOP'],
      ['CommendationIssued CITY_POLICE', 'CommendationSuperseded WARD', 'NominationClosed COMMENDED'],
    ],
    [
      'INTERIM_SUPERSEDED',
      'NONE',
      ['COMMEND FORWARD', 'COMMEND FORWARD', 'COMMEND STOP'],
      ['CommendationIssued CITY_POLICE', 'CommendationSuperseded DISTRICT', 'NominationClosed COMMENDED'],
    ],
    ['INTERIM_SUPERSEDED', 'NONE', ['COMMEND FORWARD', 'NO_AWARD STOP'], ['NominationClosed COMMENDED']],
  ] as const)('%s with fallback %s: %j leads to %j', (policy, fallback, answers, then) => {
    expect(short(follows(policy, fallback, answers))).toEqual(then);
  });
});

describe('A higher level that declines', () => {
  it.each([
    ['EXCLUSIVE_PER_ACHIEVEMENT', ['RESERVE FORWARD', 'NO_AWARD STOP'], ['ReservedAwaited WARD']],
    [
      'EXCLUSIVE_PER_ACHIEVEMENT',
      ['RESERVE FORWARD', 'RESERVE FORWARD', 'NO_AWARD STOP'],
      ['ReservedAwaited DISTRICT'],
    ],
    ['EXCLUSIVE_PER_ACHIEVEMENT', ['RESERVE FORWARD', 'NO_AWARD FORWARD', 'NO_AWARD STOP'], ['ReservedAwaited WARD']],
    ['EXCLUSIVE_PER_ACHIEVEMENT', ['NO_AWARD FORWARD', 'NO_AWARD STOP'], ['NominationClosed NOT_COMMENDED']],
    [
      'EXCLUSIVE_PER_ACHIEVEMENT',
      ['RESERVE FORWARD', 'COMMEND STOP'],
      ['CommendationIssued DISTRICT', 'NominationClosed COMMENDED'],
    ],
    ['CUMULATIVE', ['RESERVE FORWARD', 'COMMEND FORWARD', 'NO_AWARD STOP'], ['NominationClosed COMMENDED']],
    ['INTERIM_SUPERSEDED', ['COMMEND FORWARD', 'RESERVE FORWARD', 'NO_AWARD STOP'], ['NominationClosed COMMENDED']],
    ['INTERIM_SUPERSEDED', ['RESERVE FORWARD', 'NO_AWARD STOP'], ['ReservedAwaited WARD']],
  ] as const)('%s with fallback LAST_RESERVED: %j leads to %j', (policy, answers, then) => {
    expect(short(follows(policy, 'LAST_RESERVED', answers))).toEqual(then);
  });
});

it('A commendation and an opened level name the unit and the round', () => {
  expect(follows('CUMULATIVE', 'NONE', ['COMMEND FORWARD'])).toEqual([
    { kind: 'LevelDecided', level: 'WARD', round: 1, ownAward: 'COMMEND', onward: 'FORWARD', capacity: 'HEAD' },
    { kind: 'CommendationIssued', level: 'WARD', round: 1, unitId: unit('WARD'), capacity: 'HEAD' },
    { kind: 'LevelOpened', level: 'DISTRICT', unitId: unit('DISTRICT'), round: 1 },
  ]);
});
