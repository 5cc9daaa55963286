import { describe, expect, it } from '@jest/globals';
import {
  answers,
  APPRAISE,
  appraised,
  ASK_PAPERS,
  council,
  HOLD,
  RECEIVE,
  received,
  ring,
} from '../../support/acts.ts';
import { codeOf, nominated, play, unit } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import type { NominationId } from '../ids.ts';
import { plain } from '../rulesets/plain.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

const LAN = { person: 'lan', role: 'HEAD' } as const;
const heldBy = { achievementHeldBy: 'rival' as NominationId };
const full = { granted: 5, ...heldBy };
const consult = { type: 'consult', units: [unit('health')], workingDays: 10 } as const;

const nobody: RuleSet = { ...stepwise, categoriesAllowed: { ...plain.categoriesAllowed, WARD: [] } };
const ineligible = (rules?: RuleSet) => play(received(rules), { type: 'appraise', eligible: false });
const closed = play(appraised(), ring('SEASON_END'));
const atPolice = play(nominated(stepwise, { startAt: 'CITY_POLICE' }), RECEIVE, APPRAISE);
const declined = play(appraised(), ...council('AAA'));
const voted = play(appraised(), ...council('FFF'));

describe('Where two rules refuse one decision, the earlier one is told', () => {
  it.each([
    ['CASE_CLOSED', 'NOT_AT_THIS_LEVEL', closed, { ...answers('NO_AWARD STOP'), level: 'DISTRICT' }],
    [
      'NOT_AT_THIS_LEVEL',
      'HOLD_WHILE_UNDER_EXAMINATION',
      play(appraised(), HOLD),
      { ...answers('NO_AWARD STOP'), level: 'DISTRICT' },
    ],
    ['HOLD_WHILE_UNDER_EXAMINATION', 'an appraisal that is missing', play(received(), HOLD), answers('NO_AWARD STOP')],
    ['HOLD_WHILE_UNDER_EXAMINATION', 'STEP_OPEN', play(appraised(), consult, HOLD), answers('NO_AWARD STOP')],
    ['NOT_AT_THIS_LEVEL', 'STEP_OPEN', play(received(), ASK_PAPERS), answers('NO_AWARD STOP')],
    ['STEP_OPEN', 'NO_HIGHER_LEVEL', play(atPolice, ASK_PAPERS), answers('NO_AWARD FORWARD')],
    ['STEP_OPEN', 'RESERVE_NEEDS_FORWARD', play(appraised(), consult), answers('RESERVE STOP')],
    ['STEP_OPEN', 'COUNCIL_NOT_HELD', play(appraised(), consult), answers('COMMEND STOP')],
    ['RESERVE_NOT_ALLOWED', 'NOT_ELIGIBLE', ineligible({ ...stepwise, fallback: 'NONE' }), answers('RESERVE FORWARD')],
    ['COMMEND_AND_FORWARD_NOT_ALLOWED', 'NOT_ELIGIBLE', ineligible(), answers('COMMEND FORWARD')],
    ['CATEGORY_NOT_AWARDED_HERE', 'NOT_ELIGIBLE', ineligible(nobody), answers('COMMEND STOP')],
    ['FORK_NOT_ALLOWED', 'NOT_ELIGIBLE', ineligible(), answers('RESERVE FORWARD', { to: 'WARD' })],
    ['FORK_NOT_ALLOWED', 'REASON_REQUIRED', declined, answers('RESERVE FORWARD', { to: 'WARD' })],
    ['NOT_ELIGIBLE', 'COUNCIL_NOT_HELD', ineligible(), answers('COMMEND STOP')],
    ['NOT_ELIGIBLE', 'REASON_REQUIRED', play(ineligible(), ...council('AAA')), answers('COMMEND STOP')],
    ['COUNCIL_NOT_HELD', 'CAPACITY_NOT_ALLOWED', appraised(), answers('COMMEND STOP', { by: 'DEPUTY' })],
    ['REASON_REQUIRED', 'CAPACITY_NOT_ALLOWED', declined, answers('COMMEND STOP', { by: 'DEPUTY' })],
    [
      'CAPACITY_NOT_ALLOWED',
      'CAPACITY_WITHOUT_DELEGATION',
      voted,
      answers('COMMEND STOP', { capacity: 'KT', facts: { delegation: 'NONE' } }),
    ],
    [
      'CAPACITY_WITHOUT_DELEGATION',
      'QUOTA_REACHED',
      voted,
      answers('COMMEND STOP', { by: 'DEPUTY', capacity: 'KT', facts: { delegation: 'NONE', ...full } }),
    ],
    [
      'DELEGATION_ENDED',
      'QUOTA_REACHED',
      voted,
      answers('COMMEND STOP', { by: 'DEPUTY', capacity: 'KT', facts: { delegation: 'ENDED', ...full } }),
    ],
    ['QUOTA_REACHED', 'SECOND_GRANT_FOR_ACHIEVEMENT', voted, answers('COMMEND STOP', { facts: full })],
  ] as const)('%s comes before %s', (earlier, _later, played, act) => {
    expect(codeOf(played, act)).toBe(earlier);
  });

  it('SECOND_GRANT_FOR_ACHIEVEMENT comes last of what the case tells, and duties after it', () => {
    const own = play(nominated(), { ...RECEIVE, by: LAN }, APPRAISE, answers('NO_AWARD FORWARD'));
    const above = play(own, RECEIVE, APPRAISE, ...council('FFF'));
    const commend = answers('COMMEND STOP', { by: LAN });
    expect(codeOf(above, { ...commend, facts: heldBy })).toBe('SECOND_GRANT_FOR_ACHIEVEMENT');
    expect(codeOf(above, commend)).toBe('ACTED_AT_OTHER_LEVEL');
    expect(codeOf(above, { ...commend, level: 'WARD' })).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(above, { ...commend, by: 'HEAD' })).toBeNull();
  });
});
