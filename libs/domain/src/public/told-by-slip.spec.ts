import { describe, expect, it } from '@jest/globals';
import { CASE_PHASES } from '../case/state.ts';
import { stateToldBySlip } from './told-by-slip.ts';

describe('What an intake slip tells of a phase', () => {
  it('Is that it is in review, was returned or is closed; what a level thinks, and that somebody is examined, is not told', () => {
    expect(Object.fromEntries(CASE_PHASES.map((phase) => [phase, stateToldBySlip(phase)]))).toEqual({
      DRAFT: null,
      IN_REVIEW: 'IN_REVIEW',
      RETURNED: 'RETURNED',
      ON_HOLD: 'IN_REVIEW',
      AWAITING_RESERVED: 'IN_REVIEW',
      CLOSED: 'CLOSED',
    });
  });
});
