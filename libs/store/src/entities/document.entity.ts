import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** What is attached to a nomination, or on its way. The bytes lie beside the database, under the id and the hash. */
@Index('document_by_nomination', ['nominationId', 'id'])
@Index('document_to_clear', ['expiresAt'], { where: 'cleared_at IS NULL' })
@Entity({ name: 'document' })
export class Document {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'document_pk' })
  id!: string;

  @ForeignKey(() => Nomination, { name: 'document_nomination_id_fk' })
  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'bytes', type: 'integer' })
  bytes!: number;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  /** The SHA-256 of each part that has come, by its number. */
  @Column({ name: 'parts', type: 'jsonb', default: {} })
  parts!: { readonly [n: string]: string };

  @Column({ name: 'sha256', type: 'text', nullable: true })
  sha256!: string | null;

  @Column({ name: 'scan', type: 'text', nullable: true })
  scan!: string | null;

  /** Why the content was refused: a code and its facts. */
  @Column({ name: 'refusal', type: 'jsonb', nullable: true })
  refusal!: { readonly code: string; readonly facts: object } | null;

  @Column({ name: 'begun_by_role', type: 'text' })
  begunByRole!: string;

  @Column({ name: 'begun_by_unit_id', type: 'uuid', nullable: true })
  begunByUnitId!: string | null;

  @Column({ name: 'begun_by_person_id', type: 'uuid', nullable: true })
  begunByPersonId!: string | null;

  @Column({ name: 'begun_at', type: 'timestamptz', precision: 3 })
  begunAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  /** Somebody puts it together and looks at it until then. */
  @Column({ name: 'busy_until', type: 'timestamptz', nullable: true, precision: 3 })
  busyUntil!: Date | null;

  @Column({ name: 'kept_at', type: 'timestamptz', nullable: true, precision: 3 })
  keptAt!: Date | null;

  /** When the bytes that nobody needs any more were gone. */
  @Column({ name: 'cleared_at', type: 'timestamptz', nullable: true, precision: 3 })
  clearedAt!: Date | null;
}
