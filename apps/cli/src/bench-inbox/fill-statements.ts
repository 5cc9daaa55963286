import type { Transaction } from '@laurel/store';

/** Triggers, references and slow indexes rest while the tables fill. Returns what makes the indexes again. */
export async function readyToFill(tx: Transaction): Promise<string[]> {
  await tx.rows('SET LOCAL session_replication_role = replica');
  await tx.rows('SELECT setseed(0.42)');
  const rows = await tx.rows<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = current_schema() AND indexname IN ('finding_by_keys', 'finding_by_name')`,
  );
  for (const { name } of rows) await tx.rows(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

/** A table for this transaction alone. */
export async function stand(tx: Transaction, table: string, columns: string, rows: readonly object[]): Promise<void> {
  await tx.rows(
    `CREATE TEMP TABLE ${table} ON COMMIT DROP AS SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (${columns})`,
    [JSON.stringify(rows)],
  );
  await tx.rows(`ANALYZE ${table}`);
}

/** In four names of ten a second given name stands between the middle one and the last. */
const SECOND_GIVEN = 0.4;
/** Days around today in which deadlines lie; one task in five has none, three in ten are claimed. */
const [DUE_FROM, DUE_DAYS, UNDATED, CLAIMED] = [-8, 50, 0.2, 0.3];

/** `:season` stands for the season's id. What is thrown is thrown once, in `made`; the tables are filled from there. */
export const FILL: readonly string[] = [
  `CREATE TEMP TABLE made ON COMMIT DROP AS
   SELECT i, gen_random_uuid() AS nominee, gen_random_uuid() AS achievement, gen_random_uuid() AS nomination,
          gen_random_uuid() AS task, desk.id AS unit, desk.level, i - desk."from" < desk.open AS is_open, desk.persons,
          desk."firstWard" + floor(random() * desk.wards)::integer AS ward,
          floor(random() * 1000)::integer AS family, floor(random() * 1000)::integer AS middle,
          floor(random() * 1000)::integer AS given,
          CASE WHEN random() < ${SECOND_GIVEN} THEN floor(random() * 1000)::integer ELSE -1 END AS second,
          random() AS due, random() AS claim, random() AS kind
   FROM desk CROSS JOIN LATERAL generate_series(desk."from", desk."to") AS i`,
  `CREATE TEMP TABLE named ON COMMIT DROP AS
   SELECT i, concat_ws(' ', f.name, m.name, s.name, g.name) AS name,
          concat_ws(' ', f."nameKey", m."nameKey", s."nameKey", g."nameKey") AS name_key,
          concat_ws(' ', f."plainKey", m."plainKey", s."plainKey", g."plainKey") AS plain_key
   FROM made JOIN syllable f ON f.part = 'family' AND f.slot = made.family
     JOIN syllable m ON m.part = 'middle' AND m.slot = made.middle
     JOIN syllable g ON g.part = 'given' AND g.slot = made.given
     LEFT JOIN syllable s ON s.part = 'given' AND s.slot = made.second`,
  'CREATE INDEX ON named (i)',
  'ANALYZE made',
  'ANALYZE named',
  // A birth date of its own tells namesakes apart, as it does for people.
  `INSERT INTO nominee (id, territory_id, name, birth_date, name_key, plain_key)
   SELECT nominee, season.territory_id, name, date '0001-01-01' + i, name_key, plain_key
   FROM made JOIN named USING (i) CROSS JOIN season WHERE season.id = :season`,
  `INSERT INTO achievement (id, nominee_id, period, key) SELECT achievement, nominee, '2022', 'measured' FROM made`,
  `INSERT INTO nomination (id, season_id, nominee_id, achievement_id, category, period, asks, procedure, start_at, units,
                           rule_set_hash, phase, level, round, outcome, head_hash, created_at, submitted_at, closed_at,
                           seen_by)
   SELECT nomination, :season, nominee, achievement, 'INDIVIDUAL', '2022', 'WARD', 'ORDINARY', 'WARD',
          jsonb_build_object('WARD', ward.id, 'DISTRICT', ward.district, 'CITY_POLICE', ward.city), season.rule_set_hash,
          CASE WHEN is_open THEN 'IN_REVIEW' ELSE 'CLOSED' END, CASE WHEN is_open THEN made.level END,
          CASE WHEN is_open THEN 1 END, CASE WHEN is_open THEN NULL ELSE 'COMMENDED' END, repeat('0', 64),
          now() - interval '40 days', now() - interval '39 days', CASE WHEN is_open THEN NULL ELSE now() END,
          ARRAY['00000000-0000-0000-0000-000000000000'::uuid, ward.id, ward.district, ward.city]
   FROM made JOIN ward ON ward.no = made.ward CROSS JOIN season WHERE season.id = :season`,
  `INSERT INTO finding (nomination_id, season_id, unit_ids, name_key, words)
   SELECT nomination, :season, ARRAY[ward.id, ward.district, ward.city], name_key, words_of(plain_key)
   FROM made JOIN named USING (i) JOIN ward ON ward.no = made.ward`,
  `INSERT INTO task (id, nomination_id, kind, level, round, unit_id, opened_at, due_at, claimed_by, closed_at, season_id,
                     words)
   SELECT task, nomination, CASE WHEN kind < 0.01 THEN 'RELEASE' WHEN kind < 0.3 THEN 'APPRAISE' ELSE 'DECIDE' END, level, 1,
          unit, now() - interval '39 days', CASE WHEN due > ${UNDATED} THEN
            date_trunc('milliseconds', now() + interval '1 day' * (${DUE_FROM} + (due - ${UNDATED}) * ${DUE_DAYS})) END,
          CASE WHEN claim < ${CLAIMED} THEN jsonb_build_object('kind', 'OFFICE', 'role', 'CLERK', 'unitId', unit, 'personId',
            persons[1 + floor(claim / ${CLAIMED} * array_length(persons, 1))::integer]) END,
          CASE WHEN is_open THEN NULL ELSE now() - interval '1 second' * i END, :season, words_of(plain_key)
   FROM made JOIN named USING (i)`,
];
