import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rule set as it was pinned: addressed by the hash of its content, never changed. */
@Entity({ name: 'rule_set' })
export class RuleSetRow {
  @PrimaryColumn({ name: 'hash', type: 'text', primaryKeyConstraintName: 'rule_set_pk' })
  hash!: string;

  @Column({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'content', type: 'jsonb' })
  content!: object;
}
