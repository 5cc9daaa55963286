import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** As whom a provider of sign-in knows a person: by issuer and subject, and by nothing that can change hands, such as an address. */
@Index('provider_link_subject_once', ['issuer', 'subject'], { unique: true, where: 'ended_at IS NULL' })
@Index('provider_link_person_once', ['personId', 'issuer'], { unique: true, where: 'ended_at IS NULL' })
@Entity({ name: 'provider_link' })
export class ProviderLink {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'provider_link_pk' })
  id!: string;

  @Column({ name: 'issuer', type: 'text' })
  issuer!: string;

  @Column({ name: 'subject', type: 'text' })
  subject!: string;

  @ForeignKey(() => Person, { name: 'provider_link_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'linked_at', type: 'timestamptz', precision: 3 })
  linkedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;
}
