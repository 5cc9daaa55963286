import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nomination } from './nomination.entity.ts';

/** Who made a case restricted, and who changed its list: rows are added, never changed, and seen by the list alone. */
@Index('restricted_act_by_case', ['nominationId', 'at', 'id'])
@Check('restricted_act_kind', `kind IN ('RESTRICTED', 'ADDED', 'REMOVED')`)
@Check('restricted_act_person', `(person_id IS NULL) = (kind = 'RESTRICTED')`)
@Entity({ name: 'restricted_act' })
export class RestrictedAct {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'restricted_act_pk' })
  id!: string;

  @ForeignKey(() => Nomination, { name: 'restricted_act_nomination_id_fk' })
  @Column({ name: 'nomination_id', type: 'uuid' })
  nominationId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  /** Who was added or removed. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  /** On which paper the case was made restricted. */
  @Column({ name: 'basis', type: 'text', nullable: true })
  basis!: string | null;

  /** Null where the case reconsiders a restricted one, whose list it was given. */
  @Column({ name: 'by_person_id', type: 'uuid', nullable: true })
  byPersonId!: string | null;

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole!: string | null;

  @Column({ name: 'by_unit_id', type: 'uuid', nullable: true })
  byUnitId!: string | null;

  @Column({ name: 'at', type: 'timestamptz', precision: 3 })
  at!: Date;
}
