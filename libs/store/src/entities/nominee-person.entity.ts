import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nominee } from './nominee.entity.ts';
import { Person } from './person.entity.ts';

/** Which person with an account a nominee is: nobody acts on the own nomination, and everybody may ask what is written of them. */
@Index('nominee_person_once', ['nomineeId'], { unique: true, where: 'unlinked_at IS NULL' })
@Index('nominee_person_by_person', ['personId'])
@Entity({ name: 'nominee_person' })
export class NomineePerson {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'nominee_person_pk' })
  id!: string;

  @ForeignKey(() => Nominee, { name: 'nominee_person_nominee_id_fk' })
  @Column({ name: 'nominee_id', type: 'uuid' })
  nomineeId!: string;

  @ForeignKey(() => Person, { name: 'nominee_person_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** The administrator who linked them; null where nobody is known by an account. */
  @Column({ name: 'linked_by', type: 'uuid', nullable: true })
  linkedBy!: string | null;

  @Column({ name: 'linked_at', type: 'timestamptz', precision: 3 })
  linkedAt!: Date;

  @Column({ name: 'unlinked_by', type: 'uuid', nullable: true })
  unlinkedBy!: string | null;

  /** Null while the link is in force. A link that ended stays in the table. */
  @Column({ name: 'unlinked_at', type: 'timestamptz', nullable: true, precision: 3 })
  unlinkedAt!: Date | null;
}
