import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Territory } from './territory.entity.ts';

/** A person or a collective. The name is in NFC and is the identity within a territory; it never enters the ledger. */
@Unique('nominee_name_once', ['territoryId', 'name'])
@Entity({ name: 'nominee' })
export class Nominee {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'nominee_pk' })
  id!: string;

  @ForeignKey(() => Territory, { name: 'nominee_territory_id_fk' })
  @Column({ name: 'territory_id', type: 'uuid' })
  territoryId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;
}
