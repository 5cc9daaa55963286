import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTS, INDEXES, KEPT_TO_A_LIST } from './restricted-cases.ts';

/** Restricted cases: who made them so, who changed the list, and nothing of them for anybody else. Who gave a delegation, and took it back. */
export class RestrictedCases1795600000018 implements MigrationInterface {
  readonly name = 'RestrictedCases1795600000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...KEPT_TO_A_LIST, ...ACTS, ...INDEXES, ...DELEGATIONS, NO_WEBHOOK_SCOPE])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** A scope that no system could use is in no token. */
const NO_WEBHOOK_SCOPE = `UPDATE api_token SET scopes = array_remove(scopes, 'webhooks:manage')`;

/** Whose offices it adds to is asked with each request of a person. */
const DELEGATIONS = [
  'ALTER TABLE delegation ADD COLUMN given_by uuid, ADD COLUMN revoked_at timestamptz(3)',
  'CREATE INDEX delegation_by_person ON delegation (person_id)',
];

const FORMER = 'INCLUDE (kind, level, season_id, words)';

const DOWN = [
  'DROP INDEX delegation_by_person',
  'ALTER TABLE delegation DROP COLUMN given_by, DROP COLUMN revoked_at',
  'ALTER TABLE finding DROP CONSTRAINT finding_pk',
  'ALTER TABLE finding ADD CONSTRAINT finding_pk PRIMARY KEY (nomination_id) INCLUDE (season_id, unit_ids, words)',
  'DROP INDEX task_inbox, task_inbox_unassigned, task_inbox_done',
  `CREATE INDEX task_inbox ON task (unit_id, due_at, id) ${FORMER} WHERE closed_at IS NULL`,
  `CREATE INDEX task_inbox_unassigned ON task (unit_id, due_at, id) ${FORMER}
   WHERE closed_at IS NULL AND claimed_by IS NULL`,
  `CREATE INDEX task_inbox_done ON task (unit_id, closed_at, id) ${FORMER} WHERE closed_at IS NOT NULL`,
  'DROP POLICY task_for_desk ON task',
  `CREATE POLICY task_for_desk ON task FOR SELECT TO laurel_desk USING (
     unit_id = ANY ((SELECT sight())::uuid[]) OR EXISTS (SELECT 1 FROM nomination n WHERE n.id = nomination_id))`,
  'DROP POLICY restricted_reader_for_desk ON restricted_reader',
  'DROP POLICY restricted_reader_for_acts ON restricted_reader',
  'ALTER TABLE restricted_reader DISABLE ROW LEVEL SECURITY',
  'DROP TRIGGER nomination_reconsiders ON nomination',
  'DROP FUNCTION keep_reconsideration()',
  'DROP TABLE restricted_act',
  'DROP TRIGGER nomination_stays_restricted ON nomination',
  'DROP FUNCTION refuse_open_case()',
  'DROP INDEX nomination_restricted',
  'DROP INDEX webhook_delivery_by_case',
  'DROP TRIGGER nomination_kept ON nomination',
  'DROP FUNCTION keep_case_to_list()',
  'DROP TRIGGER finding_kept ON finding',
  'DROP FUNCTION keep_finding_to_list()',
  'DROP TRIGGER task_kept ON task',
  'DROP FUNCTION keep_task_to_list()',
  'ALTER TABLE finding DROP COLUMN readers',
  'ALTER TABLE task DROP COLUMN readers',
];
