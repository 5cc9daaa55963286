import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Who tried what they may not, on which object: once for each day, with how often. Of one actor only so many a day. */
@Unique('refused_attempt_once', ['actorKey', 'day', 'action', 'objectId', 'code'])
@Index('refused_attempt_by_time', ['firstAt', 'id'])
@Entity({ name: 'refused_attempt' })
export class RefusedAttemptRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'refused_attempt_pk' })
  id!: string;

  /** The person, else the office, else the address: whoever is bounded. */
  @Column({ name: 'actor_key', type: 'text' })
  actorKey!: string;

  @Column({ name: 'day', type: 'date' })
  day!: string;

  /** An action of the policy; `*` gathers what came behind the bound of the day. */
  @Column({ name: 'action', type: 'text' })
  action!: string;

  @Column({ name: 'object_id', type: 'text' })
  objectId!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'actor_role', type: 'text', nullable: true })
  actorRole!: string | null;

  @Column({ name: 'actor_unit_id', type: 'uuid', nullable: true })
  actorUnitId!: string | null;

  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'times', type: 'integer', default: 1 })
  times!: number;

  @Column({ name: 'first_at', type: 'timestamptz', precision: 3 })
  firstAt!: Date;

  @Column({ name: 'last_at', type: 'timestamptz', precision: 3 })
  lastAt!: Date;
}
