import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tree of units with the nominees, registers and seasons that belong to it (địa bàn). Nothing is shared between two. */
@Entity({ name: 'territory' })
export class Territory {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'territory_pk' })
  id!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
