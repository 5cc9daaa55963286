import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** That the data of a person were erased: on which request, by whom, when. It names nobody. */
@Entity({ name: 'erasure' })
export class Erasure {
  @ForeignKey(() => Person, { name: 'erasure_person_id_fk' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'erasure_pk' })
  personId!: string;

  /** The request on paper: its kind, number and day. */
  @Column({ name: 'basis', type: 'text' })
  basis!: string;

  /** Null where nobody is known by an account. */
  @Column({ name: 'erased_by', type: 'uuid', nullable: true })
  erasedBy!: string | null;

  @Column({ name: 'erased_at', type: 'timestamptz', precision: 3 })
  erasedAt!: Date;
}
