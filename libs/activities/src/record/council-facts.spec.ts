import type { RecordRequest } from '@laurel/contracts';
import type { CaseEvent } from '@laurel/domain';
import type { Transaction } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { refusedByRoster, withSeating } from './council-facts.ts';

const convened: CaseEvent = { kind: 'CouncilConvened', level: 'WARD', round: 1, seats: 2 };
const cast: CaseEvent = { kind: 'BallotCast', level: 'WARD', round: 1, seat: 2, written: false };
/** Just after midnight of 1 April 2023 in Vietnam. */
const NOW = Date.parse('2023-03-31T17:00:00Z');

function request(event: CaseEvent, seating?: readonly string[]): RecordRequest {
  const council = event.kind === 'CouncilConvened' ? null : { seats: 2, ...(seating ? { seating } : {}) };
  const state = { reviews: [{ level: 'WARD', unitId: 'ward', council }] };
  const actor = { kind: 'OFFICE', role: 'MEMBER', unitId: 'ward', personId: 'lan' };
  return { events: [event], state, actor } as unknown as RecordRequest;
}

/** Tables that hold a roster with these ids, or none; `asked` keeps what they were asked. */
function tables(roster: readonly string[] | null, member: object | null = null) {
  const asked: unknown[][] = [];
  const rows = async (sql: string, parameters: unknown[]) => {
    asked.push(parameters);
    if (sql.startsWith('SELECT EXISTS')) return [{ hasRoster: roster !== null }];
    if (sql.startsWith('SELECT id FROM')) return (roster ?? []).map((id) => ({ id }));
    return member ? [member] : [];
  };
  return { asked, tx: { rows } as unknown as Transaction };
}

describe('The roster, as the act that records reads it', () => {
  it('COUNCIL_NOT_AS_APPOINTED: the members of the unit that reviews are counted on the day of Vietnam', async () => {
    const { tx, asked } = tables(['a', 'b', 'c']);
    expect((await refusedByRoster(tx, request(convened), NOW))?.code).toBe('COUNCIL_NOT_AS_APPOINTED');
    expect(asked.at(-1)?.slice(0, 2)).toEqual(['ward', '2023-04-01']);
    expect(await refusedByRoster(tables(['a', 'b']).tx, request(convened), NOW)).toBeNull();
    expect(await refusedByRoster(tables(null).tx, request(convened), NOW)).toBeNull();
  });

  it('SEAT_OF_ANOTHER, MEMBER_TERM_ENDED: a seated member is looked up by id, an unseated one by nobody', async () => {
    const member = { personId: 'lan', fromOn: '2023-01-01', toOn: '2023-03-31' };
    const { tx, asked } = tables(null, member);
    expect(await refusedByRoster(tx, request(cast), NOW)).toBeNull();
    expect(asked).toEqual([]);
    expect((await refusedByRoster(tx, request(cast, ['a', 'b']), NOW))?.code).toBe('MEMBER_TERM_ENDED');
    expect(asked).toEqual([['b']]);
    const other = tables(null, { ...member, personId: 'minh' });
    expect((await refusedByRoster(other.tx, request(cast, ['a', 'b']), NOW))?.code).toBe('SEAT_OF_ANOTHER');
  });

  it('A seat whose member is not in the tables is a fault', async () => {
    await expect(refusedByRoster(tables(null).tx, request(cast, ['a', 'b']), NOW)).rejects.toThrow(
      /no council member b/,
    );
  });

  it('The members take their seats in the order of the roster; without one the event stays as it is', async () => {
    expect(await withSeating(tables(['b', 'a']).tx, request(convened), convened, NOW)).toEqual({
      ...convened,
      seating: ['b', 'a'],
    });
    expect(await withSeating(tables(null).tx, request(convened), convened, NOW)).toBe(convened);
    expect(await withSeating(tables(['a']).tx, request(cast), cast, NOW)).toBe(cast);
  });

  it('A roster that changed since the members were counted is a fault that is tried again, and seats nobody', async () => {
    for (const roster of [[], ['a'], ['a', 'b', 'c']]) {
      await expect(withSeating(tables(roster).tx, request(convened), convened, NOW)).rejects.toThrow(
        /changed a moment ago/,
      );
    }
  });
});
