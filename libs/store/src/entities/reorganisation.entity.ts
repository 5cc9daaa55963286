import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Unit } from './unit.entity.ts';

/** Why a unit was abolished, and who said so: once for a unit, never changed. */
@Entity({ name: 'reorganisation' })
export class Reorganisation {
  @ForeignKey(() => Unit, { name: 'reorganisation_unit_id_fk' })
  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'reorganisation_pk' })
  unitId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'asked_by', type: 'jsonb' })
  askedBy!: object;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
