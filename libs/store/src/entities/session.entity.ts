import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.ts';

/** A person who is signed in, or about to be. Whoever deletes the row ends the session. */
@Unique('session_handle_once', ['handle'])
@Index('session_by_person', ['personId'])
@Index('session_by_end', ['expire'])
@Entity({ name: 'session' })
export class Session {
  /** The secret half of the cookie; the other half is its signature under a key that is not in the database. */
  @PrimaryColumn({ name: 'sid', type: 'text', primaryKeyConstraintName: 'session_pk' })
  sid!: string;

  @Column({ name: 'sess', type: 'jsonb' })
  sess!: object;

  /** Moves with every request. */
  @Column({ name: 'expire', type: 'timestamptz', precision: 3 })
  expire!: Date;

  /** How the session is named to its person. */
  @Column({ name: 'handle', type: 'uuid' })
  handle!: string;

  /** Null while nobody can be named yet who is about to sign in. */
  @ForeignKey(() => Person, { name: 'session_person_id_fk' })
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;
}
