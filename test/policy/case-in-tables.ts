import { randomUUID } from 'node:crypto';
import type { policy } from '@laurel/domain';
import { type Store, transact } from '@laurel/store';
import { submittedIn } from '../support/cases.ts';
import type { SeasonInTables } from '../support/tables.ts';

export type Standing = Exclude<policy.Relation, 'SELF'>;

/** A case with a row in each table, and a person who stands to it so. */
export async function caseInTables(acting: Store, season: SeasonInTables, relation: Standing, unitId: string) {
  const id = await submittedIn(acting, season, `Người được đề nghị ${relation}`);
  const [personId, strangerId] = [randomUUID(), randomUUID()];
  await transact(acting, async (tx) => {
    const run = (sql: string, ...parameters: unknown[]) => tx.rows(sql, parameters);
    for (const person of [personId, strangerId])
      await run(`INSERT INTO person (id, name, created_at) VALUES ($1, 'Người xem (bịa)', now())`, person);
    await run(
      `UPDATE nominee SET name = 'Người được đề nghị ' || $1 FROM nomination n WHERE n.nominee_id = nominee.id AND n.id = $1::uuid`,
      id,
    );
    await run(
      `UPDATE achievement SET key = $1 FROM nomination n WHERE n.achievement_id = achievement.id AND n.id = $1::uuid`,
      id,
    );
    await run(
      `INSERT INTO remark (id, nomination_id, text, salt, created_at) VALUES ($2, $1, 'Lời bịa', 'muối', now())`,
      id,
      randomUUID(),
    );
    await run(
      `INSERT INTO refusal (command_id, case_id, fingerprint, word, code, facts, actor_role, at)
       VALUES ($2, $1, 'f', 'decide', 'TASK_CLAIMED', '{}', 'HEAD', now())`,
      id,
      randomUUID(),
    );
    await run(
      `INSERT INTO document (id, nomination_id, kind, file_name, media_type, bytes, state, begun_by_role, begun_at, expires_at)
       VALUES ($2, $1, 'report', 'Báo cáo.pdf', 'application/pdf', 1, 'OPEN', 'NOMINATOR', now(), now())`,
      id,
      randomUUID(),
    );
    await run(
      `INSERT INTO consent (id, nominee_id, person_id, text_version, given_at)
       SELECT $2, nominee_id, $2, 'publication-1', now() FROM nomination WHERE id = $1`,
      id,
      personId,
    );
    if (relation === 'CONSULTED') {
      await run(
        `INSERT INTO task (id, nomination_id, kind, level, round, unit_id, opened_at, season_id, words)
         SELECT $2, $1, 'REPLY_CONSULTATION', 'WARD', 1, $3, now(), season_id, '' FROM nomination WHERE id = $1`,
        id,
        randomUUID(),
        unitId,
      );
    }
    if (relation === 'NOMINEE') {
      await run(
        `INSERT INTO nominee_person (id, nominee_id, person_id, linked_at) SELECT $2, nominee_id, $2, now() FROM nomination WHERE id = $1`,
        id,
        personId,
      );
    }
    // Each case has a list and a record of it, though of an ordinary one nobody asks.
    const listed = relation === 'LISTED' ? personId : strangerId;
    await run('INSERT INTO restricted_reader (nomination_id, person_id, added_at) VALUES ($1, $2, now())', id, listed);
    await run(
      `INSERT INTO restricted_act (id, nomination_id, kind, person_id, at) VALUES ($2, $1, 'ADDED', $3, now())`,
      id,
      randomUUID(),
      listed,
    );
    if (relation === 'LISTED' || relation === 'UNLISTED')
      await run('UPDATE nomination SET restricted = true WHERE id = $1', id);
  });
  return { id, unitId, personId };
}
