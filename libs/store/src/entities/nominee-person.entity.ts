import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nominee } from './nominee.entity.ts';
import { Person } from './person.entity.ts';

/** Which person with an account a nominee is: nobody acts on the own nomination, and everybody may ask what is written of them. */
@Index('nominee_person_by_person', ['personId'])
@Entity({ name: 'nominee_person' })
export class NomineePerson {
  @ForeignKey(() => Nominee, { name: 'nominee_person_nominee_id_fk' })
  @PrimaryColumn({ name: 'nominee_id', type: 'uuid', primaryKeyConstraintName: 'nominee_person_pk' })
  nomineeId!: string;

  @ForeignKey(() => Person, { name: 'nominee_person_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** The administrator who linked them; null where nobody is known by an account. */
  @Column({ name: 'linked_by', type: 'uuid', nullable: true })
  linkedBy!: string | null;

  @Column({ name: 'linked_at', type: 'timestamptz', precision: 3 })
  linkedAt!: Date;
}
