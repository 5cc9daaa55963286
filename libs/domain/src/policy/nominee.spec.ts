import { describe, expect, it } from '@jest/globals';
import { plain } from '../rulesets/plain.ts';
import { readRuleSet } from '../rulesets/validate.ts';
import { CASE_PHASES } from '../case/state.ts';
import { NOMINEE_VISIBILITIES } from '../rulesets/ruleset.ts';
import { phaseToldToNominee, TELLING_VISIBILITIES, toldToNominee } from './nominee.ts';

const ordinary = { phase: 'IN_REVIEW', isRestricted: false } as const;

describe('What a nominee is told of the own nomination', () => {
  it('Is nothing at all where the rule set says nothing', () => {
    expect(toldToNominee(ordinary)).toBeNull();
    expect(toldToNominee({ ...ordinary, nomineeVisibility: 'NOTHING' })).toBeNull();
  });

  it.each(['STANDING', 'OUTCOME'] as const)('Is %s where the rule set says so', (nomineeVisibility) => {
    expect(toldToNominee({ ...ordinary, nomineeVisibility })).toBe(nomineeVisibility);
  });

  it('Is nothing of a draft and of a restricted case, whatever the rule set says', () => {
    for (const nomineeVisibility of NOMINEE_VISIBILITIES) {
      expect(toldToNominee({ ...ordinary, nomineeVisibility, phase: 'DRAFT' })).toBeNull();
      expect(toldToNominee({ ...ordinary, nomineeVisibility, isRestricted: true })).toBeNull();
    }
  });

  it('Is told under two settings, and those are all that differ from nothing', () => {
    expect(TELLING_VISIBILITIES).toEqual(['STANDING', 'OUTCOME']);
  });

  it('Never says that the case is on hold: whoever is examined is not told so here', () => {
    const changed = CASE_PHASES.filter((phase) => phaseToldToNominee(phase) !== phase);
    expect(changed).toEqual(['ON_HOLD']);
    expect(phaseToldToNominee('ON_HOLD')).toBe('IN_REVIEW');
  });

  it('Is an entry of the rule set that is read by its word alone', () => {
    const rules = { ...plain, nomineeVisibility: 'STANDING' };
    expect(readRuleSet(rules)).toEqual({ rules });
    expect(readRuleSet({ ...plain, nomineeVisibility: 'EVERYTHING' })).toMatchObject({
      problems: [{ path: 'nomineeVisibility', code: 'VALUE_NOT_ALLOWED' }],
    });
  });
});
