import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Territory } from './territory.entity.ts';

/** An office or a residential group, at one level, under its parent. */
@Unique('unit_code_once', ['territoryId', 'code'])
@Entity({ name: 'unit' })
export class Unit {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'unit_pk' })
  id!: string;

  @ForeignKey(() => Territory, { name: 'unit_territory_id_fk' })
  @Column({ name: 'territory_id', type: 'uuid' })
  territoryId!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'level', type: 'text' })
  level!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @ForeignKey(() => Unit, { name: 'unit_parent_id_fk' })
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;

  /** Calendar day in Asia/Ho_Chi_Minh on which the unit ceased; null while it exists. */
  @Column({ name: 'abolished_on', type: 'date', nullable: true })
  abolishedOn!: string | null;

  @ForeignKey(() => Unit, { name: 'unit_successor_id_fk' })
  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  successorId!: string | null;
}
