import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Nominee } from './nominee.entity.ts';

/** What a commendation is given for: with nominee and period the key of exclusivity. */
@Unique('achievement_once', ['nomineeId', 'period', 'key'])
@Entity({ name: 'achievement' })
export class Achievement {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'achievement_pk' })
  id!: string;

  @ForeignKey(() => Nominee, { name: 'achievement_nominee_id_fk' })
  @Column({ name: 'nominee_id', type: 'uuid' })
  nomineeId!: string;

  @Column({ name: 'period', type: 'text' })
  period!: string;

  @Column({ name: 'key', type: 'text' })
  key!: string;
}
