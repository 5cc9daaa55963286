import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Achievement } from './achievement.entity.ts';
import { Nominee } from './nominee.entity.ts';
import { RuleSetRow } from './rule-set.entity.ts';
import { Season } from './season.entity.ts';
import { Submission } from './submission.entity.ts';
import { Unit } from './unit.entity.ts';

/** Read table of a case: where it stands. A draft is an ordinary row; from its submission on only the act record writes here. */
@Index('nomination_by_season', ['seasonId', 'id'])
@Index('nomination_open', ['seasonId', 'id'], {
  where: `phase IN ('IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED')`,
})
@Index('nomination_draft_by_unit', { synchronize: false })
@Index('nomination_by_nominee', ['nomineeId'])
@Index('nomination_by_submission', ['submissionId', 'position'])
@Index('nomination_restricted', ['id'], { where: 'restricted' })
@Index('nomination_seen_by', { synchronize: false })
@Index('nomination_by_slip_code', ['slipCode'], { unique: true })
@Index('nomination_by_submission_time', ['submittedAt', 'id'], { where: 'submitted_at IS NOT NULL' })
@Check('nomination_discarded_is_draft', `discarded_at IS NULL OR phase = 'DRAFT'`)
@Entity({ name: 'nomination' })
export class Nomination {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'nomination_pk' })
  id!: string;

  @ForeignKey(() => Season, { name: 'nomination_season_id_fk' })
  @Column({ name: 'season_id', type: 'uuid' })
  seasonId!: string;

  @ForeignKey(() => Submission, { name: 'nomination_submission_id_fk' })
  @Column({ name: 'submission_id', type: 'uuid', nullable: true })
  submissionId!: string | null;

  @Column({ name: 'position', type: 'integer', nullable: true })
  position!: number | null;

  @ForeignKey(() => Nominee, { name: 'nomination_nominee_id_fk' })
  @Column({ name: 'nominee_id', type: 'uuid' })
  nomineeId!: string;

  @ForeignKey(() => Achievement, { name: 'nomination_achievement_id_fk' })
  @Column({ name: 'achievement_id', type: 'uuid' })
  achievementId!: string;

  @Column({ name: 'category', type: 'text' })
  category!: string;

  @Column({ name: 'period', type: 'text' })
  period!: string;

  @Column({ name: 'asks', type: 'text' })
  asks!: string;

  @Column({ name: 'procedure', type: 'text' })
  procedure!: string;

  @Column({ name: 'start_at', type: 'text' })
  startAt!: string;

  @ForeignKey(() => Unit, { name: 'nomination_from_unit_id_fk' })
  @Column({ name: 'from_unit_id', type: 'uuid', nullable: true })
  fromUnitId!: string | null;

  @Column({ name: 'units', type: 'jsonb' })
  units!: { readonly [level: string]: string };

  @ForeignKey(() => RuleSetRow, { name: 'nomination_rule_set_hash_fk' })
  @Column({ name: 'rule_set_hash', type: 'text' })
  ruleSetHash!: string;

  /** The rule set to which the case was moved; null while it keeps the one that it pinned. */
  @ForeignKey(() => RuleSetRow, { name: 'nomination_migrated_rule_set_hash_fk' })
  @Column({ name: 'migrated_rule_set_hash', type: 'text', nullable: true })
  migratedRuleSetHash!: string | null;

  /** The closed case that this nomination reconsiders. */
  @ForeignKey(() => Nomination, { name: 'nomination_reconsiders_id_fk' })
  @Column({ name: 'reconsiders_id', type: 'uuid', nullable: true })
  reconsidersId!: string | null;

  @Column({ name: 'hold', type: 'jsonb', nullable: true })
  hold!: object | null;

  @Column({ name: 'clocks', type: 'jsonb', default: [] })
  clocks!: readonly object[];

  @Column({ name: 'phase', type: 'text' })
  phase!: string;

  @Column({ name: 'level', type: 'text', nullable: true })
  level!: string | null;

  @Column({ name: 'round', type: 'integer', nullable: true })
  round!: number | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ name: 'case_seq', type: 'integer', default: 0 })
  caseSeq!: number;

  @Column({ name: 'head_hash', type: 'text' })
  headHash!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true, precision: 3 })
  submittedAt!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true, precision: 3 })
  closedAt!: Date | null;

  /** Kept to the persons of a list: for what a wider circle must not know of. */
  @Column({ name: 'restricted', type: 'boolean', default: false })
  restricted!: boolean;

  /** Units, or of a restricted case persons, whose desks show it; kept by triggers. */
  @Column({ name: 'seen_by', type: 'uuid', array: true, default: [] })
  seenBy!: string[];

  /** By which whoever holds the intake slip finds it; the database draws it. */
  @Column({ name: 'slip_code', type: 'bytea', default: () => 'new_slip_code()' })
  slipCode!: Buffer;

  /** Grows with each change of the draft; its ETag. */
  @Column({ name: 'draft_version', type: 'integer', default: 1 })
  draftVersion!: number;

  /** When the draft was given up; it can be read and handed in no more. */
  @Column({ name: 'discarded_at', type: 'timestamptz', nullable: true, precision: 3 })
  discardedAt!: Date | null;
}
