import { describe, expect, it } from '@jest/globals';
import type { UnitId } from '../ids.ts';
import { plain } from '../rulesets/plain.ts';
import type { CaseEvent, RecordedEvent } from './event.ts';
import { evolve, foldCase } from './evolve.ts';
import { openReview } from './review.ts';
import { draftCase } from './state.ts';

const actor = { kind: 'OFFICE', role: 'HEAD', unitId: 'w' as UnitId } as const;
const units = { WARD: 'w' as UnitId, DISTRICT: 'd' as UnitId };
const numbers = { commendationId: 'k', year: 2023, decisionNo: 1, registerNo: 1 };
const answers = { ownAward: 'COMMEND', onward: 'FORWARD', capacity: 'HEAD' } as const;
const EVENTS = [
  { kind: 'NominationSubmitted', category: 'HOUSEHOLD', units } as CaseEvent,
  { kind: 'LevelOpened', level: 'WARD', unitId: units.WARD, round: 1 },
  { kind: 'LevelDecided', level: 'WARD', round: 1, ...answers },
  { kind: 'CommendationIssued', level: 'WARD', round: 1, unitId: units.WARD, capacity: 'HEAD', numbers },
  { kind: 'LevelOpened', level: 'DISTRICT', unitId: units.DISTRICT, round: 1 },
  { kind: 'CommendationSuperseded', level: 'WARD', byLevel: 'DISTRICT' },
  { kind: 'ReservedAwaited', level: 'WARD', unitId: units.WARD, round: 1 },
  { kind: 'ReservedIssued', level: 'WARD' },
  { kind: 'NominationClosed', outcome: 'COMMENDED' },
] as const satisfies readonly CaseEvent[];
const ledger: RecordedEvent[] = EVENTS.map((event, index) => ({ seq: index + 1, at: 1000 + index, actor, event }));
const after = (count: number) => foldCase(plain, ledger.slice(0, count));

describe('The fold of a ledger', () => {
  it('No entry leaves the draft under its rule set', () => {
    expect(after(0)).toEqual(draftCase(plain));
  });

  it('A submission brings the category and the units of the route', () => {
    expect(after(1)).toMatchObject({ phase: 'IN_REVIEW', category: 'HOUSEHOLD', units, at: null });
  });

  it('An opened level is where the case waits, without an answer', () => {
    expect(after(2)).toMatchObject({ at: 'WARD', reviews: [{ level: 'WARD', round: 1, unitId: 'w', answer: null }] });
  });

  it('A decision is kept with who gave it and when', () => {
    const answer = { ownAward: 'COMMEND', onward: 'FORWARD', capacity: 'HEAD', actor, at: 1002 };
    expect(after(3).reviews).toEqual([{ ...openReview('WARD', 1, units.WARD, 1001), answer }]);
  });

  it('A commendation keeps the id that the act gave it, and one without numbers has none', () => {
    expect(after(4).grants).toMatchObject([{ level: 'WARD', unitId: 'w', commendationId: 'k', state: 'ISSUED' }]);
    const { numbers: _, ...unnumbered } = EVENTS[3];
    expect(evolve(after(3), { seq: 4, at: 1, actor, event: unnumbered }).grants[0]?.commendationId).toBeNull();
  });

  it('A superseded commendation stays in the list, no longer in force', () => {
    expect(after(6).grants).toMatchObject([{ level: 'WARD', commendationId: 'k', state: 'SUPERSEDED' }]);
  });

  it('A reserve that is awaited moves the case back to its level', () => {
    expect(after(7)).toMatchObject({ phase: 'AWAITING_RESERVED', at: 'WARD' });
  });

  it('A closed case is nowhere, has its outcome, and names its last move', () => {
    const lastMove = { actor, at: 1008 };
    expect(after(9)).toMatchObject({ seq: 9, phase: 'CLOSED', at: null, outcome: 'COMMENDED', lastMove });
  });

  it.each([1, 3, 5])('Entry %i cannot follow entry 3', (seq) => {
    expect(() => evolve(after(3), { seq, at: 1, actor, event: EVENTS[3] })).toThrow(`entry ${seq} cannot follow`);
  });

  it('A decision of another round leaves the earlier answer as it is', () => {
    const opened = evolve(after(3), { seq: 4, at: 2, actor, event: { ...EVENTS[1], round: 2 } });
    const decided = evolve(opened, { seq: 5, at: 3, actor, event: { ...EVENTS[2], round: 2, ownAward: 'NO_AWARD' } });
    expect(decided.reviews.map((review) => review.answer?.ownAward)).toEqual(['COMMEND', 'NO_AWARD']);
  });

  it('The state that was moved is left as it was', () => {
    const before = structuredClone(after(3));
    const state = after(3);
    evolve(state, ledger[3] as RecordedEvent);
    expect(state).toEqual(before);
  });
});
