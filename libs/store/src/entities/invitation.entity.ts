import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** A one-time token by which a person sets login and password. Only its hash is kept. */
@Index('invitation_by_person', ['personId'])
@Entity({ name: 'invitation' })
export class Invitation {
  @PrimaryColumn({ name: 'token_hash', type: 'text', primaryKeyConstraintName: 'invitation_pk' })
  tokenHash!: string;

  @ForeignKey(() => Person, { name: 'invitation_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', precision: 3, nullable: true })
  usedAt!: Date | null;
}
