import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of other systems that are told of what is recorded, and what they are to be told: the outbox. */
export class Webhooks1795600000014 implements MigrationInterface {
  readonly name = 'Webhooks1795600000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE webhook (
      id uuid NOT NULL,
      name text NOT NULL,
      url text NOT NULL,
      types text[] NOT NULL,
      secret_no integer NOT NULL,
      former_until timestamptz(3),
      created_at timestamptz(3) NOT NULL,
      disabled_at timestamptz(3),
      disabled_for text,
      CONSTRAINT webhook_pk PRIMARY KEY (id),
      CONSTRAINT webhook_disabled CHECK ((disabled_at IS NULL) = (disabled_for IS NULL))
    )`);
    await runner.query(`CREATE TABLE webhook_delivery (
      id uuid NOT NULL,
      webhook_id uuid NOT NULL,
      type text NOT NULL,
      case_id uuid NOT NULL,
      case_seq integer NOT NULL,
      state text NOT NULL,
      attempts integer NOT NULL,
      created_at timestamptz(3) NOT NULL,
      due_at timestamptz(3) NOT NULL,
      settled_at timestamptz(3),
      log jsonb NOT NULL,
      CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
      CONSTRAINT webhook_delivery_webhook_id_fk FOREIGN KEY (webhook_id) REFERENCES webhook (id),
      CONSTRAINT webhook_delivery_settled CHECK ((settled_at IS NULL) = (state = 'PENDING'))
    )`);
    await runner.query(`CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at)
      WHERE state = 'PENDING'`);
    await runner.query('CREATE INDEX webhook_delivery_listed ON webhook_delivery (webhook_id, created_at, id)');
    // Entries come in the order of time, so an index of a few pages finds those behind an instant, and costs nothing to keep.
    await runner.query('CREATE INDEX ledger_entry_by_time ON ledger_entry USING brin (at)');
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE (secret_no, former_until, disabled_at, disabled_for) ON webhook TO laurel_app',
    );
    // Of a delivery nothing but its progress changes; what was settled long ago is deleted.
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, attempts, due_at, settled_at, log), DELETE
      ON webhook_delivery TO laurel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ledger_entry_by_time');
    await runner.query('DROP TABLE webhook_delivery');
    await runner.query('DROP TABLE webhook');
  }
}
