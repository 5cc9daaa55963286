import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';
import type { AskedName } from './asked-words.ts';

export interface FindingQuery {
  readonly name: AskedName;
  /** Only what concerns this unit; null for all. */
  readonly unitId: string | null;
  readonly seasonId?: string | undefined;
  readonly after?: FindingPlace | undefined;
  readonly limit: number;
}

/** How well a name fits: the very name, the same without its marks, or a name that only holds the words. */
export const FITS = ['NAME', 'PLAIN', 'WORDS'] as const;
export type Fit = (typeof FITS)[number];

export interface FindingPlace {
  readonly fit: Fit;
  readonly id: string;
}

/** Submitted nominations whose nominee has a name with these words; the best fit first, then in order of id. */
export async function findNominations(tx: Transaction, query: FindingQuery): Promise<FindingPlace[]> {
  const found: FindingPlace[] = [];
  const from = query.after ? FITS.indexOf(query.after.fit) : 0;
  for (const fit of FITS.slice(from)) {
    const after = query.after?.fit === fit ? query.after.id : undefined;
    const rest = { ...query, limit: query.limit - found.length };
    const ids = fit === 'WORDS' ? await byWords(tx, rest, after) : await byWholeName(tx, rest, fit, after);
    found.push(...ids.map((id) => ({ fit, id })));
    if (found.length >= query.limit) break;
  }
  return found;
}

function withinReach({ unitId, seasonId }: FindingQuery, after: string | undefined): Where {
  return new Where()
    .and('$? = ANY (f.unit_ids)', unitId)
    .and('f.season_id = $?', seasonId)
    .and('f.nomination_id > $?', after);
}

function byWholeName(tx: Transaction, query: FindingQuery, fit: Fit, after: string | undefined): Promise<string[]> {
  const { nameKey, plainKey } = query.name;
  const where = withinReach(query, after)
    .and('f.plain_key = $?', plainKey)
    .and(fit === 'NAME' ? 'f.name_key = $?' : 'f.name_key <> $?', nameKey);
  return idsOf(tx, where, query.limit);
}

/**
 * So many nominations are looked through in order. Where they hold no page of what is asked, fewer than one in forty fits, and
 * then the index of words is the shorter way: either way a search reads some thousands of rows, whatever the table holds.
 */
const LOOKED_THROUGH = 2000;

async function byWords(tx: Transaction, query: FindingQuery, after: string | undefined): Promise<string[]> {
  const { ids, looked } = await lookThrough(tx, query, after);
  return ids.length >= query.limit || looked < LOOKED_THROUGH ? ids : lookUp(tx, query, after);
}

async function lookThrough(tx: Transaction, query: FindingQuery, after: string | undefined) {
  const where = behind(withinReach(query, undefined), query.name);
  const from = after ? `WHERE f.nomination_id > ${where.value(after)}` : '';
  const [row] = await tx.rows<{ ids: string[]; looked: number }>(
    `WITH f AS MATERIALIZED (SELECT * FROM finding f ${from} ORDER BY f.nomination_id LIMIT ${LOOKED_THROUGH})
     SELECT ARRAY(SELECT f.nomination_id FROM f ${where.sql} ORDER BY 1 LIMIT ${query.limit}) AS ids,
            (SELECT count(*)::integer FROM f) AS looked`,
    where.parameters,
  );
  return row ?? { ids: [], looked: 0 };
}

function lookUp(tx: Transaction, query: FindingQuery, after: string | undefined): Promise<string[]> {
  const { name, unitId, seasonId } = query;
  const keys = [unitId, seasonId, ...name.keys].filter((key) => key !== null && key !== undefined);
  const where = behind(withinReach(query, after), name).and(
    'finding_keys(f.season_id, f.unit_ids, f.plain_key) @> $?::text[]',
    keys,
  );
  return idsOf(tx, where, query.limit);
}

/** Behind those whose whole name fits, which come first. */
function behind(where: Where, { plainKey, patterns }: AskedName): Where {
  return where.and('words_of(f.plain_key) LIKE ALL ($?::text[])', patterns).and('f.plain_key <> $?', plainKey);
}

/** Materialised: else the planner would walk along the ids and hope to meet what it looks for. */
async function idsOf(tx: Transaction, where: Where, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `WITH found AS MATERIALIZED (SELECT f.nomination_id AS id FROM finding f ${where.sql})
     SELECT id FROM found ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
  return rows.map(({ id }) => id);
}
