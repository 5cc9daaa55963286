import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';

/** By what a system asks. Rows are added and ended; which system and which scopes a token has never changes. */
@Check('api_token_age', `expires_at <= created_at + interval '366 days'`)
@Unique('api_token_hash_once', ['tokenHash'])
@Index('api_token_by_system', ['systemId'])
@Entity({ name: 'api_token' })
export class ApiToken {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'api_token_pk' })
  id!: string;

  @ForeignKey(() => Person, { name: 'api_token_system_id_fk' })
  @Column({ name: 'system_id', type: 'uuid' })
  systemId!: string;

  /** SHA-256 in hex: the token itself is kept nowhere. */
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  /** Its last characters, which are its checksum and open nothing. */
  @Column({ name: 'ending', type: 'text' })
  ending!: string;

  @Column({ name: 'scopes', type: 'text', array: true })
  scopes!: string[];

  /** Null where the administrator of a demonstration has no person. */
  @ForeignKey(() => Person, { name: 'api_token_created_by_fk' })
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', precision: 3, nullable: true })
  revokedAt!: Date | null;

  /** A day in Asia/Ho_Chi_Minh. */
  @Column({ name: 'last_used_on', type: 'date', nullable: true })
  lastUsedOn!: string | null;
}
