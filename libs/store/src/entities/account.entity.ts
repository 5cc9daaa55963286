import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';

/** How a person signs in with a password. */
@Unique('account_login_once', ['login'])
@Entity({ name: 'account' })
export class Account {
  @ForeignKey(() => Person, { name: 'account_person_id_fk' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'account_pk' })
  personId!: string;

  /** In NFC and lower case. */
  @Column({ name: 'login', type: 'text' })
  login!: string;

  /** argon2id with its parameters and salt, in the PHC format. */
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'password_changed_at', type: 'timestamptz', precision: 3 })
  passwordChangedAt!: Date;
}
