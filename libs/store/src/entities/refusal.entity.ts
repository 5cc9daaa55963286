import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** Who tried what and why it was refused. One answer for one command id. */
@Index('refusal_by_case', ['caseId', 'at'])
@Entity({ name: 'refusal' })
export class RefusalRow {
  @PrimaryColumn({ name: 'command_id', type: 'uuid', primaryKeyConstraintName: 'refusal_pk' })
  commandId!: string;

  @ForeignKey(() => Nomination, { name: 'refusal_case_id_fk' })
  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ name: 'fingerprint', type: 'text' })
  fingerprint!: string;

  @Column({ name: 'word', type: 'text' })
  word!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'facts', type: 'jsonb' })
  facts!: { readonly [name: string]: string };

  @Column({ name: 'actor_role', type: 'text' })
  actorRole!: string;

  @Column({ name: 'actor_unit_id', type: 'uuid', nullable: true })
  actorUnitId!: string | null;

  @Column({ name: 'at', type: 'timestamptz', precision: 3 })
  at!: Date;
}
