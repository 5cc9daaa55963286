import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';
import { Person } from './person.entity.ts';

/** Who may know of a restricted case, by whom and since when. Taken off the list a person stays in the table. */
@Entity({ name: 'restricted_reader' })
export class RestrictedReader {
  @ForeignKey(() => Nomination, { name: 'restricted_reader_nomination_id_fk' })
  @PrimaryColumn({ name: 'nomination_id', type: 'uuid', primaryKeyConstraintName: 'restricted_reader_pk' })
  nominationId!: string;

  @ForeignKey(() => Person, { name: 'restricted_reader_person_id_fk' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'restricted_reader_pk' })
  personId!: string;

  /** Null where it is the person who wrote the draft. */
  @Column({ name: 'added_by', type: 'uuid', nullable: true })
  addedBy!: string | null;

  @Column({ name: 'added_at', type: 'timestamptz', precision: 3 })
  addedAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true, precision: 3 })
  removedAt!: Date | null;
}
