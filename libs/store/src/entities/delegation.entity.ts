import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Unit } from './unit.entity.ts';

/** A written delegation: who may sign for the head of a unit, in which capacity, from which day to which, on which document. */
@Index('delegation_by_unit', ['unitId', 'role', 'capacity'])
@Index('delegation_by_person', ['personId'])
@Entity({ name: 'delegation' })
export class Delegation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'delegation_pk' })
  id!: string;

  @ForeignKey(() => Unit, { name: 'delegation_unit_id_fk' })
  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ name: 'role', type: 'text' })
  role!: string;

  /** Null where the delegation is for whoever holds the office. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'capacity', type: 'text' })
  capacity!: string;

  @Column({ name: 'scope', type: 'text' })
  scope!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  @Column({ name: 'basis', type: 'text' })
  basis!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** The head who gave it; null where nobody was known. */
  @Column({ name: 'given_by', type: 'uuid', nullable: true })
  givenBy!: string | null;

  /** When it was taken back: it holds from then on no more, whatever its last day. */
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true, precision: 3 })
  revokedAt!: Date | null;
}
