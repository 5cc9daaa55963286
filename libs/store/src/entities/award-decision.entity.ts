import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A numbered decision of an issuer. One decision may list many commendations; a number is never used twice. */
@Unique('award_decision_number_once', ['issuerUnitId', 'year', 'number'])
@Index('award_decision_by_number', ['number', 'year'])
@Entity({ name: 'award_decision' })
export class AwardDecision {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'award_decision_pk' })
  id!: string;

  @Column({ name: 'issuer_unit_id', type: 'uuid' })
  issuerUnitId!: string;

  @Column({ name: 'year', type: 'integer' })
  year!: number;

  @Column({ name: 'number', type: 'integer' })
  number!: number;

  @Column({ name: 'signer_role', type: 'text' })
  signerRole!: string;

  @Column({ name: 'capacity', type: 'text' })
  capacity!: string;

  @Column({ name: 'signed_on', type: 'date' })
  signedOn!: string;
}
