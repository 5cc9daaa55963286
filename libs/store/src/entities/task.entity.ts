import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** What an office is asked to do: one row for each time that it is asked, open until closed_at. */
@Index('task_open_once', ['nominationId', 'kind', 'level', 'round', 'unitId'], {
  unique: true,
  where: 'closed_at IS NULL',
})
@Index('task_open_by_unit', ['unitId', 'openedAt', 'id'], { where: 'closed_at IS NULL' })
@Index('task_done_by_unit', ['unitId', 'openedAt', 'id'], { where: 'closed_at IS NOT NULL' })
@Index('task_by_nomination', ['nominationId', 'unitId'])
// Those of the inbox hold more columns than they sort by, so the migration alone describes them.
@Index('task_inbox', { synchronize: false })
@Index('task_inbox_unassigned', { synchronize: false })
@Index('task_inbox_mine', { synchronize: false })
@Index('task_inbox_done', { synchronize: false })
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

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true, precision: 3 })
  dueAt!: Date | null;

  /** The office that took the task for itself. */
  @Column({ name: 'claimed_by', type: 'jsonb', nullable: true })
  claimedBy!: object | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true, precision: 3 })
  closedAt!: Date | null;

  /** That of the nomination, so that an inbox is filtered by it without reading nominations. */
  @Column({ name: 'season_id', type: 'uuid' })
  seasonId!: string;

  /** Those of the nominee's name without marks, by which the inbox is filtered; empty once it was erased. */
  @Column({ name: 'words', type: 'text' })
  words!: string;

  /** The persons of the list of a restricted case, for whom alone the task is there; null for an ordinary one. Kept by triggers. */
  @Column({ name: 'readers', type: 'uuid', array: true, nullable: true })
  readers!: string[] | null;
}
