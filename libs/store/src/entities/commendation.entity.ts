import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AwardDecision } from './award-decision.entity.ts';
import { Nomination } from './nomination.entity.ts';

/** A commendation granted: an act of its issuer with a decision number and a register number. */
@Unique('commendation_register_once', ['issuerUnitId', 'registerYear', 'registerNo'])
@Unique('commendation_of_level_once', ['nominationId', 'level', 'round'])
@Index('commendation_in_force_once', ['achievementId'], { unique: true, where: `is_exclusive AND state = 'ISSUED'` })
@Index('commendation_by_season', ['seasonId', 'id'])
@Index('commendation_by_achievement', ['achievementId'])
@Index('commendation_by_code', { synchronize: false })
@Index('commendation_by_decision', ['decisionId'])
@Index('commendation_by_register_no', ['registerNo', 'registerYear'])
@Entity({ name: 'commendation' })
export class Commendation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'commendation_pk' })
  id!: string;

  @ForeignKey(() => Nomination, { name: 'commendation_nomination_id_fk' })
  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'season_id', type: 'uuid' })
  seasonId!: string;

  @Column({ name: 'level', type: 'text' })
  level!: string;

  @Column({ name: 'round', type: 'integer' })
  round!: number;

  @Column({ name: 'issuer_unit_id', type: 'uuid' })
  issuerUnitId!: string;

  @Column({ name: 'nominee_id', type: 'uuid' })
  nomineeId!: string;

  @Column({ name: 'achievement_id', type: 'uuid' })
  achievementId!: string;

  @Column({ name: 'category', type: 'text' })
  category!: string;

  /** Whether the rules allow no second one in force for the same achievement. */
  @Column({ name: 'is_exclusive', type: 'boolean' })
  isExclusive!: boolean;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  @Column({ name: 'form', type: 'text', default: 'GIAY_KHEN' })
  form!: string;

  @Column({ name: 'presented_at', type: 'timestamptz', nullable: true, precision: 3 })
  presentedAt!: Date | null;

  /** Certificates made out so far. */
  @Column({ name: 'certificates', type: 'integer', default: 1 })
  certificates!: number;

  @ForeignKey(() => AwardDecision, { name: 'commendation_decision_id_fk' })
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'register_year', type: 'integer' })
  registerYear!: number;

  @Column({ name: 'register_no', type: 'integer' })
  registerNo!: number;

  @Column({ name: 'issued_at', type: 'timestamptz', precision: 3 })
  issuedAt!: Date;
}
