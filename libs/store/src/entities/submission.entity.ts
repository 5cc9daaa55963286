import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Season } from './season.entity.ts';
import { Unit } from './unit.entity.ts';

/** A submission letter that lists many nominees. */
@Entity({ name: 'submission' })
export class Submission {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'submission_pk' })
  id!: string;

  @ForeignKey(() => Season, { name: 'submission_season_id_fk' })
  @Column({ name: 'season_id', type: 'uuid' })
  seasonId!: string;

  @ForeignKey(() => Unit, { name: 'submission_from_unit_id_fk' })
  @Column({ name: 'from_unit_id', type: 'uuid', nullable: true })
  fromUnitId!: string | null;

  @Column({ name: 'letter_no', type: 'text', nullable: true })
  letterNo!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
