import { randomUUID } from 'node:crypto';
import { shippedRuleSet } from '@laurel/domain';
import { openSeason, type Store, type Transaction, transact, type UnitRow } from '@laurel/store';
import { type Desk, desksOf, type Size } from './desks.ts';
import { FILL, readyToFill, stand } from './fill-statements.ts';
import { syllables } from './names.ts';

/** Who reads in a filled database. */
export interface FilledUnit {
  readonly id: string;
  readonly level: string;
  readonly open: number;
  /** Persons who have claimed tasks of it. */
  readonly persons: readonly string[];
}

export interface Filled {
  readonly seasonId: string;
  /** The fullest first. */
  readonly units: readonly FilledUnit[];
}

const PERSONS_OF_A_UNIT = 25;

/**
 * Fills an empty database with nominations of invented people, one task for each, in one statement a table. The rows are as
 * the product writes them; `store` is open as the owner, since triggers and references rest meanwhile.
 */
export async function fillOffices(store: Store, size: Size): Promise<Filled> {
  const desks = desksOf(size);
  const { seasonId, units } = await seasonFor(store, size);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const filled = desks.map((desk) => {
    const unit = byCode.get(codeOf(desk)) as UnitRow;
    return {
      id: unit.id,
      level: unit.level,
      open: desk.open,
      persons: Array.from({ length: PERSONS_OF_A_UNIT }, () => randomUUID()),
    };
  });
  await transact(store, async (tx) => {
    const indexes = await readyToFill(tx);
    await stand(tx, 'syllable', 'part text, slot integer, name text, "nameKey" text, "plainKey" text', syllables());
    await stand(tx, 'ward', 'no integer, id uuid, district uuid, city uuid', wardRows(size, byCode));
    await stand(tx, 'desk', DESK, deskRows(desks, filled, size));
    for (const statement of FILL) await tx.rows(statement.replaceAll(':season', `'${seasonId}'::uuid`));
    for (const index of indexes) await tx.rows(index);
  });
  await vacuum(store);
  return { seasonId, units: filled.toSorted((one, other) => other.open - one.open) };
}

const DESK = `id uuid, level text, "firstWard" integer, wards integer, open integer, "from" integer, "to" integer, persons uuid[]`;

function deskRows(desks: readonly Desk[], units: readonly FilledUnit[], size: Size): object[] {
  let from = 1;
  return desks.map((desk, index) => {
    const { district, ward, open, done } = desk;
    const row = {
      ...units[index],
      firstWard: ward ?? (district ?? 0) * size.wardsPerDistrict,
      wards: ward === null ? size.wardsPerDistrict * (district === null ? size.districts : 1) : 1,
      open,
      from,
      to: from + open + done - 1,
    };
    from += open + done;
    return row;
  });
}

function wardRows({ districts, wardsPerDistrict }: Size, byCode: ReadonlyMap<string, UnitRow>): object[] {
  const idOf = (code: string) => byCode.get(code)?.id;
  return Array.from({ length: districts * wardsPerDistrict }, (_, no) => {
    return { no, id: idOf(`W${no}`), district: idOf(`D${Math.floor(no / wardsPerDistrict)}`), city: idOf('C') };
  });
}

const codeOf = ({ district, ward }: Pick<Desk, 'district' | 'ward'>) =>
  ward !== null ? `W${ward}` : district !== null ? `D${district}` : 'C';

function seasonFor(store: Store, { districts, wardsPerDistrict }: Size) {
  const overlaid = shippedRuleSet('plain', {});
  if ('problems' in overlaid) throw new Error(JSON.stringify(overlaid.problems));
  const units = [
    { code: 'C', level: 'CITY_POLICE', name: 'Công an thành phố' } as const,
    ...Array.from({ length: districts }, (_, no) => {
      return { code: `D${no}`, level: 'DISTRICT', name: `Quận ${no + 1}`, parent: 'C' } as const;
    }),
    ...Array.from({ length: districts * wardsPerDistrict }, (_, no) => {
      const parent = `D${Math.floor(no / wardsPerDistrict)}`;
      return { code: `W${no}`, level: 'WARD', name: `Phường ${no + 1}`, parent } as const;
    }),
  ];
  const title = { vi: 'Đợt xét đo tốc độ (dữ liệu bịa)', en: 'Measured season (invented data)' };
  const season = { code: 'filled', title, periods: ['2022'], rules: overlaid.rules, units };
  return transact(store, (tx: Transaction) => openSeason(tx, season, new Date()));
}

/** As the server does by itself in the hours in which such a database grows. */
async function vacuum(store: Store): Promise<void> {
  for (const table of ['nominee', 'achievement', 'nomination', 'finding', 'task']) {
    await store.query(`VACUUM (ANALYZE) ${table}`);
  }
}
