import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Territory } from './territory.entity.ts';

/** A person or a collective. The name in NFC and the birth date, where it was told, are the identity within a territory; neither enters the ledger. Who was erased has no name. */
@Unique('nominee_once', ['territoryId', 'name', 'birthDate'])
@Index('nominee_named_once', ['territoryId', 'name'], { unique: true, where: `birth_date IS NULL AND name <> ''` })
@Index('nominee_by_plain_key', ['territoryId', 'plainKey'])
@Entity({ name: 'nominee' })
export class Nominee {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'nominee_pk' })
  id!: string;

  @ForeignKey(() => Territory, { name: 'nominee_territory_id_fk' })
  @Column({ name: 'territory_id', type: 'uuid' })
  territoryId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'birth_date', type: 'date', nullable: true })
  birthDate!: string | null;

  /** The name as it is compared with others, and the same without any mark. */
  @Column({ name: 'name_key', type: 'text' })
  nameKey!: string;

  @Column({ name: 'plain_key', type: 'text' })
  plainKey!: string;
}
