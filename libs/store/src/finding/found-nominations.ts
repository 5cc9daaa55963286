import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';
import type { AskedName } from './asked-words.ts';
import { askBeside, type AskedBeside, isNarrow } from './asked-beside.ts';
import { lookedFrom, type LookedRow, lookOrLookUp, orMore } from './look-or-look-up.ts';

export interface FindingQuery extends AskedBeside {
  /** Without a name: everything that fits the rest. */
  readonly name?: AskedName | undefined;
  /** Only what concerns this unit; null for all. */
  readonly unitId: string | null;
  /** Who looks: restricted cases are found by the persons of their lists. */
  readonly personId?: string | undefined;
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

/** Submitted nominations whose nominee has a name with these words, and that fit the rest; the best fit first, then in order of id. */
export async function findNominations(tx: Transaction, query: FindingQuery): Promise<FindingPlace[]> {
  const found: FindingPlace[] = [];
  const { name } = query;
  const from = query.after ? FITS.indexOf(query.after.fit) : 0;
  for (const fit of name ? FITS.slice(from) : (['WORDS'] as const)) {
    const after = query.after?.fit === fit ? query.after.id : undefined;
    const rest = { ...query, limit: query.limit - found.length };
    const isWhole = name && fit !== 'WORDS';
    const ids = isWhole ? await byWholeName(tx, rest, name, fit, after) : await byWords(tx, rest, after);
    found.push(...ids.map((id) => ({ fit, id })));
    if (found.length >= query.limit) break;
  }
  return found;
}

function withinReach(query: FindingQuery, after: string | undefined): Where {
  const { unitId, seasonId, personId } = query;
  const where = new Where()
    .and('$? = ANY (f.unit_ids)', unitId)
    .and('f.season_id = $?', seasonId)
    .and('f.nomination_id > $?', after);
  askBeside(where, query);
  return where.always(`(f.readers IS NULL OR ${where.value(personId ?? null)}::uuid = ANY (f.readers))`);
}

function byWholeName(
  tx: Transaction,
  query: FindingQuery,
  { nameKey, words }: AskedName,
  fit: Fit,
  after: string | undefined,
): Promise<string[]> {
  const where = withinReach(query, after)
    .and('f.words = $?', words)
    .and(fit === 'NAME' ? 'f.name_key = $?' : 'f.name_key <> $?', nameKey);
  return idsOf(tx, where, query.limit);
}

function byWords(tx: Transaction, query: FindingQuery, after: string | undefined): Promise<readonly string[]> {
  // Whoever asks by a number or an officer asks for few, and those are known by an index of their own.
  if (isNarrow(query)) return lookUp(tx, query, after);
  const look = async (rows: number) => lookThrough(tx, query, after, rows);
  return lookOrLookUp(query.limit, look, () => lookUp(tx, query, after));
}

async function lookThrough(tx: Transaction, query: FindingQuery, after: string | undefined, rows: number) {
  const where = behind(withinReach(query, undefined), query.name);
  const list = `FROM finding f ${after ? `WHERE f.nomination_id > ${where.value(after)}` : ''} ORDER BY f.nomination_id`;
  const looked = await tx.rows<LookedRow>(
    `(SELECT f.nomination_id AS id FROM (SELECT f.nomination_id, f.season_id, f.unit_ids, f.words, f.readers ${list} LIMIT ${rows}) AS f ${where.sql} LIMIT ${query.limit})
     ${orMore(`SELECT f.nomination_id ${list}`, rows)}`,
    where.parameters,
  );
  return lookedFrom(looked);
}

function lookUp(tx: Transaction, query: FindingQuery, after: string | undefined): Promise<string[]> {
  const { name, unitId, seasonId, concerns } = query;
  const keys = [unitId, concerns, seasonId, ...(name?.keys ?? [])].filter((key) => key !== null && key !== undefined);
  const where = behind(withinReach(query, after), name);
  // Every row has no key at all: without one the index would be read whole.
  if (keys.length > 0 && !isNarrow(query))
    where.and('finding_keys(f.season_id, f.unit_ids, f.words) @> $?::text[]', keys);
  return idsOf(tx, where, query.limit);
}

/** Behind those whose whole name fits, which come first. */
function behind(where: Where, name: AskedName | undefined): Where {
  if (!name) return where;
  const { words, patterns } = name;
  for (const pattern of patterns) where.and('f.words LIKE $?', pattern);
  return where.and('f.words <> $?', words);
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
