import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_POSITIONS, POSITIONS } from './ledger-positions.ts';
import { FINDINGS, NO_FINDINGS, WORDS_OF } from './findings.ts';

/** An office's inbox by deadline; by what a nomination is found, and by whom; the place of each entry in the whole ledger. */
export class Inbox1795600000013 implements MigrationInterface {
  readonly name = 'Inbox1795600000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task ADD COLUMN season_id uuid, ADD COLUMN words text');
    await runner.query(WORDS_OF);
    await runner.query(`UPDATE task SET season_id = n.season_id, words = words_of(p.plain_key)
      FROM nomination n JOIN nominee p ON p.id = n.nominee_id WHERE n.id = task.nomination_id`);
    await runner.query('ALTER TABLE task ALTER COLUMN season_id SET NOT NULL, ALTER COLUMN words SET NOT NULL');
    for (const statement of [...INDEXES, ...FINDINGS, ...POSITIONS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...NO_POSITIONS, ...NO_FINDINGS]) await runner.query(statement);
    for (const name of NAMES) await runner.query(`DROP INDEX ${name}`);
    await runner.query('ALTER TABLE task DROP COLUMN season_id, DROP COLUMN words');
  }
}

/** What a filter asks of a task stands in the index: a rare kind among fifty thousand tasks is found without reading them. */
const ASKED = 'INCLUDE (kind, level, season_id, words)';

const INDEXES = [
  `CREATE INDEX task_inbox ON task (unit_id, due_at, id) ${ASKED} WHERE closed_at IS NULL`,
  `CREATE INDEX task_inbox_unassigned ON task (unit_id, due_at, id) ${ASKED}
   WHERE closed_at IS NULL AND claimed_by IS NULL`,
  `CREATE INDEX task_inbox_mine ON task (unit_id, (COALESCE(claimed_by ->> 'personId', claimed_by ->> 'role')), due_at, id)
   WHERE closed_at IS NULL AND claimed_by IS NOT NULL`,
  `CREATE INDEX task_inbox_done ON task (unit_id, closed_at, id) ${ASKED} WHERE closed_at IS NOT NULL`,
  'CREATE INDEX task_by_nomination ON task (nomination_id, unit_id)',
];

const NAMES = INDEXES.map((statement) => statement.split(' ')[2]);
