import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';
import { RecordedCommand } from './command.entity.ts';

/** The facts, in the order of their case. Inserted, never changed: grants and triggers see to it. */
@Index('ledger_entry_by_command', ['commandId'])
// A BRIN index, which TypeORM has no word for.
@Index('ledger_entry_by_time', { synchronize: false })
@Index('ledger_entry_by_person', ['actorPersonId', 'caseId'], { where: 'actor_person_id IS NOT NULL' })
@Index('ledger_entry_position', ['position'], { unique: true })
// One decision per case, level and round: an index over the body, so the migration alone describes it.
@Index('ledger_entry_decision_once', { synchronize: false })
@Entity({ name: 'ledger_entry' })
export class LedgerEntryRow {
  @ForeignKey(() => Nomination, { name: 'ledger_entry_case_id_fk' })
  @PrimaryColumn({ name: 'case_id', type: 'uuid', primaryKeyConstraintName: 'ledger_entry_pk' })
  caseId!: string;

  @PrimaryColumn({ name: 'case_seq', type: 'integer', primaryKeyConstraintName: 'ledger_entry_pk' })
  caseSeq!: number;

  @Column({ name: 'at', type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: string;

  @Column({ name: 'actor_role', type: 'text' })
  actorRole!: string;

  @Column({ name: 'actor_unit_id', type: 'uuid', nullable: true })
  actorUnitId!: string | null;

  @Column({ name: 'actor_person_id', type: 'uuid', nullable: true })
  actorPersonId!: string | null;

  @ForeignKey(() => RecordedCommand, { name: 'ledger_entry_command_id_fk' })
  @Column({ name: 'command_id', type: 'uuid' })
  commandId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'rule_set', type: 'text' })
  ruleSet!: string;

  @Column({ name: 'body', type: 'jsonb' })
  body!: object;

  @Column({ name: 'prev_hash', type: 'text' })
  prevHash!: string;

  @Column({ name: 'leaf_hash', type: 'text' })
  leafHash!: string;

  /** Its place in the whole ledger, by which live updates are told. No part of what is hashed. */
  @Column({ name: 'position', type: 'bigint', default: () => 'next_ledger_position()' })
  position!: string;
}
