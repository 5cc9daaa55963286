import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who may hold offices, or a system that may. The ledger knows either by this id alone. */
@Check('person_kind', `kind IN ('PERSON', 'SYSTEM')`)
@Entity({ name: 'person' })
export class Person {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'person_pk' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  /** A person signs in; a system asks by tokens. */
  @Column({ name: 'kind', type: 'text', default: 'PERSON' })
  kind!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** From here on the person neither signs in nor acts. */
  @Column({ name: 'disabled_at', type: 'timestamptz', precision: 3, nullable: true })
  disabledAt!: Date | null;
}
