import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an auditor looks for a case by: a number, an officer, the time in which it was handed in; and what a desk of a season had. */
export class AuditSearch1795600000021 implements MigrationInterface {
  readonly name = 'AuditSearch1795600000021';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of INDEXES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of NAMES.toReversed()) await runner.query(`DROP INDEX ${name}`);
  }
}

const INDEXES = [
  'CREATE INDEX award_decision_by_number ON award_decision (number, year)',
  'CREATE INDEX commendation_by_decision ON commendation (decision_id)',
  'CREATE INDEX commendation_by_register_no ON commendation (register_no, register_year)',
  'CREATE INDEX ledger_entry_by_person ON ledger_entry (actor_person_id, case_id) WHERE actor_person_id IS NOT NULL',
  'CREATE INDEX nomination_by_submission_time ON nomination (submitted_at, id) WHERE submitted_at IS NOT NULL',
  'CREATE INDEX level_review_by_unit ON level_review (unit_id, nomination_id)',
];

const NAMES = INDEXES.map((statement) => statement.split(' ')[2]);
