import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nominee } from './nominee.entity.ts';
import { Person } from './person.entity.ts';

/** That a nominee agreed to a text, by an act of the own session. Silence makes no row, and a row is never deleted. */
@Index('consent_in_force_once', ['nomineeId', 'personId'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('consent_by_nominee', ['nomineeId', 'givenAt'])
@Entity({ name: 'consent' })
export class Consent {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'consent_pk' })
  id!: string;

  @ForeignKey(() => Nominee, { name: 'consent_nominee_id_fk' })
  @Column({ name: 'nominee_id', type: 'uuid' })
  nomineeId!: string;

  @ForeignKey(() => Person, { name: 'consent_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** Which text it was: the product ships every version that anybody agreed to. */
  @Column({ name: 'text_version', type: 'text' })
  textVersion!: string;

  @Column({ name: 'given_at', type: 'timestamptz', precision: 3 })
  givenAt!: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true, precision: 3 })
  withdrawnAt!: Date | null;
}
