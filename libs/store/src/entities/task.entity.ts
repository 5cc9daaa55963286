import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** What an office is asked to do: one row for each level, round and kind, open until closed_at. */
@Unique('task_once', ['nominationId', 'kind', 'level', 'round'])
@Index('task_open_by_unit', ['unitId', 'openedAt', 'id'], { where: 'closed_at IS NULL' })
@Index('task_done_by_unit', ['unitId', 'openedAt', 'id'], { where: 'closed_at IS NOT NULL' })
@Entity({ name: 'task' })
export class Task {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'task_pk' })
  id!: string;

  @ForeignKey(() => Nomination, { name: 'task_nomination_id_fk' })
  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'level', type: 'text' })
  level!: string;

  @Column({ name: 'round', type: 'integer' })
  round!: number;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ name: 'opened_at', type: 'timestamptz', precision: 3 })
  openedAt!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true, precision: 3 })
  closedAt!: Date | null;
}
