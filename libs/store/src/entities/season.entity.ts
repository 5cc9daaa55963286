import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RuleSetRow } from './rule-set.entity.ts';
import { Territory } from './territory.entity.ts';

/** A review round of a territory under one rule set. */
@Index('season_by_opening', ['openedAt', 'id'])
@Entity({ name: 'season' })
export class Season {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'season_pk' })
  id!: string;

  @ForeignKey(() => Territory, { name: 'season_territory_id_fk' })
  @Column({ name: 'territory_id', type: 'uuid' })
  territoryId!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'title_vi', type: 'text' })
  titleVi!: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn!: string;

  @Column({ name: 'periods', type: 'text', array: true })
  periods!: string[];

  @ForeignKey(() => RuleSetRow, { name: 'season_rule_set_hash_fk' })
  @Column({ name: 'rule_set_hash', type: 'text' })
  ruleSetHash!: string;

  @Column({ name: 'opened_at', type: 'timestamptz', precision: 3 })
  openedAt!: Date;

  /** The announced dates: from when to when nominations are received, and when the season ends by itself. */
  @Column({ name: 'opens_at', type: 'timestamptz', nullable: true, precision: 3 })
  opensAt!: Date | null;

  @Column({ name: 'closes_at', type: 'timestamptz', nullable: true, precision: 3 })
  closesAt!: Date | null;

  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true, precision: 3 })
  endsAt!: Date | null;

  /** When the season's workflow saw the dates come. The dates themselves decide who is received. */
  @Column({ name: 'window_opened_at', type: 'timestamptz', nullable: true, precision: 3 })
  windowOpenedAt!: Date | null;

  @Column({ name: 'window_closed_at', type: 'timestamptz', nullable: true, precision: 3 })
  windowClosedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, precision: 3 })
  endedAt!: Date | null;
}
