import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** A free text that a command names by id; the ledger holds its commitment only. */
@Entity({ name: 'remark' })
export class Remark {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'remark_pk' })
  id!: string;

  @ForeignKey(() => Nomination, { name: 'remark_nomination_id_fk' })
  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'salt', type: 'text' })
  salt!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
