import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who may hold offices. The ledger knows a person by this id alone. */
@Entity({ name: 'person' })
export class Person {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'person_pk' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** From here on the person neither signs in nor acts. */
  @Column({ name: 'disabled_at', type: 'timestamptz', precision: 3, nullable: true })
  disabledAt!: Date | null;
}
