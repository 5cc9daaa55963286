import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** A key pair of a person's device, by whose signature the person signs in. The private half never leaves the device. */
@Index('passkey_by_person', ['personId'])
@Entity({ name: 'passkey' })
export class Passkey {
  /** The credential's id as the device made it, in base64url. */
  @PrimaryColumn({ name: 'id', type: 'text', primaryKeyConstraintName: 'passkey_pk' })
  id!: string;

  @ForeignKey(() => Person, { name: 'passkey_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** How its person calls it. */
  @Column({ name: 'name', type: 'text' })
  name!: string;

  /** COSE, in base64url. */
  @Column({ name: 'public_key', type: 'text' })
  publicKey!: string;

  /** The host for which it was made; it serves at no other. */
  @Column({ name: 'rp_id', type: 'text' })
  rpId!: string;

  /** How often the device says that it signed; one that falls behind is a copy. Zero for devices that do not count. */
  @Column({ name: 'counter', type: 'bigint' })
  counter!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', precision: 3, nullable: true })
  lastUsedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;
}
