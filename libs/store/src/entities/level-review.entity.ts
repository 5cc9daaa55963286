import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** Read table: what each level answered in each round. */
@Index('level_review_by_unit', ['unitId', 'nominationId'])
@Entity({ name: 'level_review' })
export class LevelReview {
  @ForeignKey(() => Nomination, { name: 'level_review_nomination_id_fk' })
  @PrimaryColumn({ name: 'nomination_id', type: 'uuid', primaryKeyConstraintName: 'level_review_pk' })
  nominationId!: string;

  @PrimaryColumn({ name: 'level', type: 'text', primaryKeyConstraintName: 'level_review_pk' })
  level!: string;

  @PrimaryColumn({ name: 'round', type: 'integer', primaryKeyConstraintName: 'level_review_pk' })
  round!: number;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ name: 'opened_at', type: 'timestamptz', precision: 3 })
  openedAt!: Date;

  /** Receipt, appraisal, supplements, consultations, notice, council: as the case's state holds them. */
  @Column({ name: 'steps', type: 'jsonb', default: {} })
  steps!: object;

  @Column({ name: 'own_award', type: 'text', nullable: true })
  ownAward!: string | null;

  @Column({ name: 'onward', type: 'text', nullable: true })
  onward!: string | null;

  @Column({ name: 'capacity', type: 'text', nullable: true })
  capacity!: string | null;

  @Column({ name: 'decided_by_role', type: 'text', nullable: true })
  decidedByRole!: string | null;

  @Column({ name: 'decided_by_unit_id', type: 'uuid', nullable: true })
  decidedByUnitId!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true, precision: 3 })
  decidedAt!: Date | null;
}
