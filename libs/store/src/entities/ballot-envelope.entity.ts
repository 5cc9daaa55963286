import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sealed vote on its way into the box; the row is deleted when the command that brought it is recorded or refused. */
@Entity({ name: 'ballot_envelope' })
@Index('ballot_envelope_by_case', ['nominationId'])
export class BallotEnvelope {
  @PrimaryColumn({ name: 'command_id', type: 'uuid', primaryKeyConstraintName: 'ballot_envelope_pk' })
  commandId!: string;

  /** Of the command's body without its vote: another body under the same id has an envelope of its own. */
  @PrimaryColumn({ name: 'fingerprint', type: 'text', primaryKeyConstraintName: 'ballot_envelope_pk' })
  fingerprint!: string;

  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'sealed', type: 'text' })
  sealed!: string;
}
