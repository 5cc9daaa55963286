import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that a request for new rows was given, by its Idempotency-Key. */
@Entity({ name: 'intake_request' })
export class IntakeRequest {
  @PrimaryColumn({ name: 'key', type: 'uuid', primaryKeyConstraintName: 'intake_request_pk' })
  key!: string;

  @Column({ name: 'fingerprint', type: 'text' })
  fingerprint!: string;

  @Column({ name: 'answer', type: 'jsonb' })
  answer!: object;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
