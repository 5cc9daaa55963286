import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** Every command that took effect, once. Its answer is the ledger from first_seq to last_seq. */
@Unique('command_place_once', ['caseId', 'firstSeq'])
@Entity({ name: 'command' })
export class RecordedCommand {
  @PrimaryColumn({ name: 'command_id', type: 'uuid', primaryKeyConstraintName: 'command_pk' })
  commandId!: string;

  @ForeignKey(() => Nomination, { name: 'command_case_id_fk' })
  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ name: 'fingerprint', type: 'text' })
  fingerprint!: string;

  @Column({ name: 'first_seq', type: 'integer' })
  firstSeq!: number;

  @Column({ name: 'last_seq', type: 'integer' })
  lastSeq!: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 3 })
  recordedAt!: Date;
}
