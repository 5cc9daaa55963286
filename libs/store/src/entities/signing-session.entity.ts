import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AwardDecision } from './award-decision.entity.ts';
import { Unit } from './unit.entity.ts';

/** One decision of a head with a list, under the key of its first ask. The ledger of each case holds what it recorded. */
@Entity({ name: 'signing_session' })
export class SigningSession {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'signing_session_pk' })
  id!: string;

  /** Of the first ask. */
  @Column({ name: 'fingerprint', type: 'text' })
  fingerprint!: string;

  @ForeignKey(() => Unit, { name: 'signing_session_unit_id_fk' })
  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ name: 'level', type: 'text' })
  level!: string;

  @Column({ name: 'onward', type: 'text' })
  onward!: string;

  @Column({ name: 'onward_to', type: 'text', nullable: true })
  onwardTo!: string | null;

  @Column({ name: 'capacity', type: 'text' })
  capacity!: string;

  @Column({ name: 'signer', type: 'jsonb' })
  signer!: object;

  /** Asks that were answered. */
  @Column({ name: 'asks', type: 'integer' })
  asks!: number;

  @Column({ name: 'last_ask_id', type: 'uuid' })
  lastAskId!: string;

  @Column({ name: 'last_fingerprint', type: 'text' })
  lastFingerprint!: string;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  /** What is signed, or what is offered to be signed, in the order of the annex. */
  @Column({ name: 'list', type: 'uuid', array: true })
  list!: string[];

  /** Nominations that are in none of it, each with the refusal. */
  @Column({ name: 'left_out', type: 'jsonb' })
  leftOut!: readonly object[];

  @ForeignKey(() => AwardDecision, { name: 'signing_session_decision_id_fk' })
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column({ name: 'year', type: 'integer', nullable: true })
  year!: number | null;

  @Column({ name: 'decision_no', type: 'integer', nullable: true })
  decisionNo!: number | null;

  /** The register number of the first name; the others follow in the order of the annex. */
  @Column({ name: 'first_register_no', type: 'integer', nullable: true })
  firstRegisterNo!: number | null;

  @Column({ name: 'asked_at', type: 'timestamptz', precision: 3 })
  askedAt!: Date;

  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true, precision: 3 })
  signedAt!: Date | null;

  /** When the workflows of all its cases had followed. */
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true, precision: 3 })
  settledAt!: Date | null;
}
