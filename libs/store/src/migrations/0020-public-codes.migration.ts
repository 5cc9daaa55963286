import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NO_PUBLIC_CODES, PUBLIC_CODES } from './public-codes.ts';

/** What the public reads by the code of a certificate or of an intake slip. */
export class PublicCodes1795600000020 implements MigrationInterface {
  readonly name = 'PublicCodes1795600000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of PUBLIC_CODES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of NO_PUBLIC_CODES) await runner.query(statement);
  }
}
