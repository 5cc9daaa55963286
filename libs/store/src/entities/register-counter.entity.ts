import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a register of an issuer and year. Its row lock is the last that a transaction takes. */
@Entity({ name: 'register_counter' })
export class RegisterCounter {
  @PrimaryColumn({ name: 'issuer_unit_id', type: 'uuid', primaryKeyConstraintName: 'register_counter_pk' })
  issuerUnitId!: string;

  @PrimaryColumn({ name: 'register', type: 'text', primaryKeyConstraintName: 'register_counter_pk' })
  register!: string;

  @PrimaryColumn({ name: 'year', type: 'integer', primaryKeyConstraintName: 'register_counter_pk' })
  year!: number;

  @Column({ name: 'last', type: 'integer' })
  last!: number;
}
