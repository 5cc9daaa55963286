import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of a commitment. Erasing the row makes the commitment in the ledger meaningless, and the chain still holds. */
@Entity({ name: 'salt' })
export class Salt {
  @PrimaryColumn({ name: 'subject_id', type: 'uuid', primaryKeyConstraintName: 'salt_pk' })
  subjectId!: string;

  @Column({ name: 'salt', type: 'text' })
  salt!: string;
}
