import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** By what a submitted nomination is found, and by which units. Triggers keep it; without a name where that was erased. */
@Index('finding_by_name', ['words', 'nominationId'])
// An index over an expression, so the migration alone describes it.
@Index('finding_by_keys', { synchronize: false })
@Entity({ name: 'finding' })
export class Finding {
  @ForeignKey(() => Nomination, { name: 'finding_nomination_id_fk' })
  @PrimaryColumn({ name: 'nomination_id', type: 'uuid', primaryKeyConstraintName: 'finding_pk' })
  nominationId!: string;

  @Column({ name: 'season_id', type: 'uuid' })
  seasonId!: string;

  /** The units that the nomination concerns, or once concerned. */
  @Column({ name: 'unit_ids', type: 'uuid', array: true })
  unitIds!: string[];

  @Column({ name: 'name_key', type: 'text' })
  nameKey!: string;

  /** Those of the name without marks, a blank before each. */
  @Column({ name: 'words', type: 'text' })
  words!: string;

  /** The persons who may find a restricted case; null for an ordinary one. */
  @Column({ name: 'readers', type: 'uuid', array: true, nullable: true })
  readers!: string[] | null;
}
