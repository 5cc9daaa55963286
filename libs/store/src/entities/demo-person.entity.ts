import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';
import { Unit } from './unit.entity.ts';

/** An invented person of a demonstration, and the office that it was invented for. Elsewhere nobody acts as one. */
@Entity({ name: 'demo_person' })
export class DemoPerson {
  @ForeignKey(() => Person, { name: 'demo_person_person_id_fk' })
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'demo_person_pk' })
  personId!: string;

  @Column({ name: 'role', type: 'text' })
  role!: string;

  @ForeignKey(() => Unit, { name: 'demo_person_unit_id_fk' })
  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;
}
