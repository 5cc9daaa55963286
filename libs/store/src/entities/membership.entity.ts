import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Unit } from './unit.entity.ts';

/** An office of a person: a role at a unit, from a day to a day, on which document. Rows are added, and their end is set; nothing else. */
@Check('membership_days', 'to_on IS NULL OR to_on >= from_on')
@Check('membership_place', `(unit_id IS NULL) = (role IN ('ADMIN', 'AUDITOR'))`)
@Index('membership_by_person', ['personId'])
@Entity({ name: 'membership' })
export class Membership {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'membership_pk' })
  id!: string;

  @ForeignKey(() => Person, { name: 'membership_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'role', type: 'text' })
  role!: string;

  /** Null for an administrator and an auditor, who belong to no unit. */
  @ForeignKey(() => Unit, { name: 'membership_unit_id_fk' })
  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  /** Null until the term is ended. */
  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: string | null;

  @Column({ name: 'basis', type: 'text' })
  basis!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
