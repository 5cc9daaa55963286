import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROTECT, UNPROTECT } from './ledger-protection.ts';

/** The facts, the commands that made them, the refusals; and who may not change them. */
export class Ledger1795500000004 implements MigrationInterface {
  readonly name = 'Ledger1795500000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE command (
      command_id uuid NOT NULL,
      case_id uuid NOT NULL,
      fingerprint text NOT NULL,
      first_seq integer NOT NULL,
      last_seq integer NOT NULL,
      recorded_at timestamptz(3) NOT NULL,
      CONSTRAINT command_place_once UNIQUE (case_id, first_seq),
      CONSTRAINT command_pk PRIMARY KEY (command_id),
      CONSTRAINT command_case_id_fk FOREIGN KEY (case_id) REFERENCES nomination (id)
    )`);
    await runner.query(`CREATE TABLE ledger_entry (
      case_id uuid NOT NULL,
      case_seq integer NOT NULL,
      at timestamptz(3) NOT NULL,
      actor_kind text NOT NULL,
      actor_role text NOT NULL,
      actor_unit_id uuid,
      command_id uuid NOT NULL,
      kind text NOT NULL,
      rule_set text NOT NULL,
      body jsonb NOT NULL,
      prev_hash text NOT NULL,
      leaf_hash text NOT NULL,
      CONSTRAINT ledger_entry_pk PRIMARY KEY (case_id, case_seq),
      CONSTRAINT ledger_entry_case_id_fk FOREIGN KEY (case_id) REFERENCES nomination (id),
      CONSTRAINT ledger_entry_command_id_fk FOREIGN KEY (command_id) REFERENCES command (command_id)
    )`);
    await runner.query(`CREATE INDEX ledger_entry_by_command ON ledger_entry (command_id)`);
    await runner.query(`CREATE TABLE refusal (
      command_id uuid NOT NULL,
      case_id uuid NOT NULL,
      fingerprint text NOT NULL,
      word text NOT NULL,
      code text NOT NULL,
      facts jsonb NOT NULL,
      actor_role text NOT NULL,
      actor_unit_id uuid,
      at timestamptz(3) NOT NULL,
      CONSTRAINT refusal_pk PRIMARY KEY (command_id),
      CONSTRAINT refusal_case_id_fk FOREIGN KEY (case_id) REFERENCES nomination (id)
    )`);
    await runner.query(`CREATE INDEX refusal_by_case ON refusal (case_id, at)`);
    await runner.query(`CREATE UNIQUE INDEX ledger_entry_decision_once ON ledger_entry (case_id, (body ->> 'level'), (body ->> 'round'))
      WHERE kind = 'LevelDecided'`);
    for (const statement of PROTECT) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNPROTECT) await runner.query(statement);
    await runner.query('DROP TABLE refusal');
    await runner.query('DROP TABLE ledger_entry');
    await runner.query('DROP TABLE command');
  }
}
