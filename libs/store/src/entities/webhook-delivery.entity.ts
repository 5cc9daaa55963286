import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Webhook } from './webhook.entity.ts';

/** One fact for one address: written with the ledger entry that it tells of, and open until it arrived or was given up. */
@Index('webhook_delivery_due', ['webhookId', 'dueAt'], { where: `state = 'PENDING'` })
@Index('webhook_delivery_listed', ['webhookId', 'createdAt', 'id'])
@Index('webhook_delivery_by_case', ['caseId'])
@Check('webhook_delivery_settled', `(settled_at IS NULL) = (state = 'PENDING')`)
@Entity({ name: 'webhook_delivery' })
export class WebhookDelivery {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'webhook_delivery_pk' })
  id!: string;

  @ForeignKey(() => Webhook, { name: 'webhook_delivery_webhook_id_fk' })
  @Column({ name: 'webhook_id', type: 'uuid' })
  webhookId!: string;

  @Column({ name: 'type', type: 'text' })
  type!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ name: 'case_seq', type: 'integer' })
  caseSeq!: number;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  /** Tries that were begun. A number names one try, and only the last one may say how it ended. */
  @Column({ name: 'attempts', type: 'integer' })
  attempts!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** When it is tried next. While it is being tried: when another process takes it for lost. */
  @Column({ name: 'due_at', type: 'timestamptz', precision: 3 })
  dueAt!: Date;

  @Column({ name: 'settled_at', type: 'timestamptz', precision: 3, nullable: true })
  settledAt!: Date | null;

  /** How each try ended. */
  @Column({ name: 'log', type: 'jsonb' })
  log!: object;
}
