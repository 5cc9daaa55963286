import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ERASING, NO_ERASING } from './erasing.ts';
import { protect } from './row-security.ts';

/** Which person a nominee is, and until when; what nominees agreed to; whose data were erased. */
export class Nominees1795600000017 implements MigrationInterface {
  readonly name = 'Nominees1795600000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...LINKS, ...ownHidden('AND own.unlinked_at IS NULL'), ...CONSENTS, ...ERASING]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...NO_ERASING, 'DROP TABLE consent', ...ownHidden(''), ...NO_LINKS]) {
      await runner.query(statement);
    }
  }
}

/** A link that ended stays, so that it is known who could see what until when. */
const LINKS = [
  'ALTER TABLE nominee_person ADD COLUMN id uuid, ADD COLUMN unlinked_by uuid, ADD COLUMN unlinked_at timestamptz(3)',
  'UPDATE nominee_person SET id = gen_random_uuid()',
  `ALTER TABLE nominee_person ALTER COLUMN id SET NOT NULL, DROP CONSTRAINT nominee_person_pk,
     ADD CONSTRAINT nominee_person_pk PRIMARY KEY (id)`,
  'CREATE UNIQUE INDEX nominee_person_once ON nominee_person (nominee_id) WHERE unlinked_at IS NULL',
  'GRANT UPDATE (unlinked_by, unlinked_at) ON nominee_person TO laurel_app',
];

const NO_LINKS = [
  'DELETE FROM nominee_person WHERE unlinked_at IS NOT NULL',
  'DROP INDEX nominee_person_once',
  'ALTER TABLE nominee_person DROP CONSTRAINT nominee_person_pk, DROP COLUMN id, DROP COLUMN unlinked_by, DROP COLUMN unlinked_at',
  'ALTER TABLE nominee_person ADD CONSTRAINT nominee_person_pk PRIMARY KEY (nominee_id)',
  'REVOKE UPDATE ON nominee_person FROM laurel_app',
];

/** Nobody reads by an office what is written of the own person, as long as the link is in force. */
function ownHidden(inForce: string): string[] {
  return [
    'DROP POLICY nomination_for_desk ON nomination',
    `CREATE POLICY nomination_for_desk ON nomination FOR SELECT TO laurel_desk USING (
       seen_by && (SELECT sight()) AND NOT EXISTS (SELECT 1 FROM nominee_person own
         WHERE own.nominee_id = nomination.nominee_id AND own.person_id = ANY ((SELECT sight())::uuid[]) ${inForce}))`,
  ];
}

const CONSENTS = [
  `CREATE TABLE consent (
    id uuid NOT NULL,
    nominee_id uuid NOT NULL,
    person_id uuid NOT NULL,
    text_version text NOT NULL,
    given_at timestamptz(3) NOT NULL,
    withdrawn_at timestamptz(3),
    CONSTRAINT consent_pk PRIMARY KEY (id),
    CONSTRAINT consent_nominee_id_fk FOREIGN KEY (nominee_id) REFERENCES nominee (id),
    CONSTRAINT consent_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  'CREATE UNIQUE INDEX consent_in_force_once ON consent (nominee_id, person_id) WHERE withdrawn_at IS NULL',
  'CREATE INDEX consent_by_nominee ON consent (nominee_id, given_at)',
  // To what somebody agreed, and when, is never written anew.
  'GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON consent TO laurel_app',
  ...protect('consent', 'nominee_id', 'nominee_id'),
];
