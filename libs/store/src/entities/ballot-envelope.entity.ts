import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret vote on its way into the box; it is emptied once the command that brought it is recorded or refused. */
@Entity({ name: 'ballot_envelope' })
export class BallotEnvelope {
  @PrimaryColumn({ name: 'command_id', type: 'uuid', primaryKeyConstraintName: 'ballot_envelope_pk' })
  commandId!: string;

  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'vote', type: 'text', nullable: true })
  vote!: string | null;
}
