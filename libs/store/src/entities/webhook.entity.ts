import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The address of another system, and what it is told of. Its secret is derived from a key that stands in no database. */
@Check('webhook_disabled', '(disabled_at IS NULL) = (disabled_for IS NULL)')
@Entity({ name: 'webhook' })
export class Webhook {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'webhook_pk' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'url', type: 'text' })
  url!: string;

  @Column({ name: 'types', type: 'text', array: true })
  types!: string[];

  /** From 1 on: each rotation of the secret is the next. */
  @Column({ name: 'secret_no', type: 'integer' })
  secretNo!: number;

  /** Until then messages are signed under the secret before this one as well. */
  @Column({ name: 'former_until', type: 'timestamptz', precision: 3, nullable: true })
  formerUntil!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'disabled_at', type: 'timestamptz', precision: 3, nullable: true })
  disabledAt!: Date | null;

  @Column({ name: 'disabled_for', type: 'text', nullable: true })
  disabledFor!: string | null;
}
