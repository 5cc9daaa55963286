import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/**
 * The secret ballots of one meeting, sealed, in one row and sorted: neither order nor time nor row tells who cast which. Slips
 * are put in and never taken out, so that the count can be repeated by who has the key.
 */
@Entity({ name: 'ballot_box' })
export class BallotBox {
  @ForeignKey(() => Nomination, { name: 'ballot_box_nomination_id_fk' })
  @PrimaryColumn({ name: 'nomination_id', type: 'uuid', primaryKeyConstraintName: 'ballot_box_pk' })
  nominationId!: string;

  @PrimaryColumn({ name: 'level', type: 'text', primaryKeyConstraintName: 'ballot_box_pk' })
  level!: string;

  @PrimaryColumn({ name: 'round', type: 'integer', primaryKeyConstraintName: 'ballot_box_pk' })
  round!: number;

  @Column({ name: 'slips', type: 'text', array: true })
  slips!: readonly string[];

  /** Slips from before votes were sealed. */
  @Column({ name: 'unsealed', type: 'jsonb', default: [] })
  unsealed!: readonly { readonly slip: string; readonly vote: string }[];
}
