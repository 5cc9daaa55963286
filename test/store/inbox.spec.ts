import { type Filled, type FilledUnit, fillOffices } from '@laurel/cli';
import {
  askedName,
  type AskedName,
  BOXES,
  COUNT_MAX,
  inboxCounts,
  type InboxPlace,
  type InboxQuery,
  inboxTasks,
  nameKeys,
  reader,
  type Store,
} from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

interface Row {
  readonly id: string;
  readonly nominee: string;
  readonly kind: string;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly claimedBy: { readonly personId: string } | null;
}

let database: TestDatabase;
let store: Store;
let filled: Filled;
/** The unit with thousands of open tasks: more than are looked through for a name. */
let unit: FilledUnit;
let all: Row[];
const now = new Date();

beforeAll(async () => {
  database = await freshDatabase();
  const owner = await database.open({ as: 'owner' });
  const size = { nominations: 9000, districts: 2, wardsPerDistrict: 2, fullDesks: 1, mostOpen: 4000 };
  filled = await fillOffices(owner, size);
  unit = filled.units[0] as FilledUnit;
  store = await database.open();
  all = await reader(store).rows<Row>(
    `SELECT t.id, p.name AS nominee, t.kind, t.due_at AS "dueAt", t.closed_at AS "closedAt", t.claimed_by AS "claimedBy"
     FROM task t JOIN nomination n ON n.id = t.nomination_id JOIN nominee p ON p.id = n.nominee_id WHERE t.unit_id = $1`,
    [unit.id],
  );
}, 120_000);
afterAll(() => database?.close());

const holder = () => unit.persons[0] as string;
const named = (text: string) => askedName(text) as AskedName;
type Asked = Omit<InboxQuery, 'unitId' | 'holder' | 'limit'>;

/** Read in pages of 300. */
async function read(asked: Asked): Promise<string[]> {
  const ids: string[] = [];
  for (let after: InboxPlace | undefined; ; ) {
    const query = { ...asked, unitId: unit.id, holder: holder(), after, limit: 300 };
    const rows = await inboxTasks<Row>(reader(store), reader(store), query);
    ids.push(...rows.map(({ id }) => id));
    const last = rows.at(-1);
    if (!last) return ids;
    const at = asked.box === 'done' ? last.closedAt : last.dueAt;
    after = { at: at?.toISOString() ?? null, id: last.id };
  }
}

/** The same by the plainest means: every task of the unit, sifted and sorted here. */
function sifted({ box, kind, dueBefore, name }: Asked): string[] {
  const isIn = ({ claimedBy, closedAt }: Row) => {
    if (box === 'done') return closedAt !== null;
    if (closedAt !== null) return false;
    return box === 'unit' || (box === 'mine' ? claimedBy?.personId === holder() : claimedBy === null);
  };
  const holds = ({ nominee }: Row) => {
    const words = nameKeys(nominee).plainKey.split(' ');
    return (name?.keys ?? []).every((key) => words.some((word) => word.startsWith(key)));
  };
  const place = (row: Row) => (box === 'done' ? -Number(row.closedAt) : Number(row.dueAt ?? Number.POSITIVE_INFINITY));
  const byId = (one: Row, other: Row) => (one.id < other.id ? -1 : 1) * (box === 'done' ? -1 : 1);
  const rows = all.filter(
    (row) =>
      isIn(row) && (!kind || row.kind === kind) && (!dueBefore || (row.dueAt && row.dueAt < dueBefore)) && holds(row),
  );
  const order = (one: Row, other: Row) => (place(one) === place(other) ? byId(one, other) : place(one) - place(other));
  return rows.sort(order).map(({ id }) => id);
}

describe("An office's inbox", () => {
  it.each(BOXES)(
    'the box "%s" holds every task once: by deadline, what has none last; what is done by its end, the latest first',
    async (box) => {
      const expected = sifted({ box });
      expect(expected.length).toBeGreaterThan(50);
      expect(await read({ box })).toEqual(expected);
    },
  );

  it('shows one kind of tasks, a rare one too, and those that are overdue', async () => {
    for (const box of BOXES) {
      expect(await read({ box, kind: 'RELEASE' })).toEqual(sifted({ box, kind: 'RELEASE' }));
      const asked = { box, kind: 'DECIDE', dueBefore: now };
      expect(await read(asked)).toEqual(sifted(asked));
    }
  });

  it.each(['nguyen', 'NGUYỄN thị', 'an thi ngu', 'nghiem uyen', 'khuat', 'kieu van yen', 'no such name'])(
    'holds those whose nominee is called "%s", however many of them there are',
    async (text) => {
      for (const box of ['unit', 'done', 'unassigned'] as const) {
        const asked = { box, name: named(text) };
        expect(await read(asked)).toEqual(sifted(asked));
      }
    },
  );

  it('finds a rare name where thousands of tasks come before it', () => {
    const [last] = sifted({ box: 'unit', name: named('khuat') }).slice(-1);
    expect(sifted({ box: 'unit' }).indexOf(last as string)).toBeGreaterThan(2000);
  });

  it('counts up to a thousand, and says where there are more', async () => {
    const counts = await inboxCounts(reader(store), { unitId: unit.id, holder: holder() }, now);
    for (const box of BOXES) {
      const { length } = sifted({ box });
      expect({ box, ...counts[box] }).toEqual({
        box,
        count: Math.min(length, COUNT_MAX),
        isExact: length <= COUNT_MAX,
      });
    }
    const overdue = sifted({ box: 'unit', dueBefore: now }).length;
    expect(counts.overdue).toEqual({ count: Math.min(overdue, COUNT_MAX), isExact: overdue <= COUNT_MAX });
    expect(counts.mine.isExact && !counts.unit.isExact).toBe(true);
  });
});
