import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Unit } from './unit.entity.ts';

/** A person in the council of a unit, from a day to a day, on which document. Rows are added, and their end is set; nothing else. */
@Check('council_member_days', 'to_on IS NULL OR to_on >= from_on')
@Index('council_member_by_unit', ['unitId', 'personId'])
@Entity({ name: 'council_member' })
export class CouncilMember {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'council_member_pk' })
  id!: string;

  @ForeignKey(() => Unit, { name: 'council_member_unit_id_fk' })
  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

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
