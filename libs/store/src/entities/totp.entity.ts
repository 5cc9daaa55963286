import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** A program or a device of a person that shows one-time codes. A person has one in force at most. */
@Index('totp_in_force_once', ['personId'], { unique: true, where: 'confirmed_at IS NOT NULL AND ended_at IS NULL' })
@Entity({ name: 'totp' })
export class Totp {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'totp_pk' })
  id!: string;

  @ForeignKey(() => Person, { name: 'totp_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** The secret under a key that is not in the database; null when it has ended. */
  @Column({ name: 'sealed', type: 'text', nullable: true })
  sealed!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;

  /** The step of the last code that was taken: neither it nor one before it is taken again. */
  @Column({ name: 'last_step', type: 'bigint', nullable: true })
  lastStep!: string | null;
}
