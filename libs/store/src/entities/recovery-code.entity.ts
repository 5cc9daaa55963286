import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Totp } from './totp.entity.ts';

/** Opens once in place of a one-time code. Only its hash is kept. */
@Entity({ name: 'recovery_code' })
export class RecoveryCode {
  @ForeignKey(() => Totp, { name: 'recovery_code_totp_id_fk' })
  @PrimaryColumn({ name: 'totp_id', type: 'uuid', primaryKeyConstraintName: 'recovery_code_pk' })
  totpId!: string;

  @PrimaryColumn({ name: 'code_hash', type: 'text', primaryKeyConstraintName: 'recovery_code_pk' })
  codeHash!: string;

  @Column({ name: 'used_at', type: 'timestamptz', precision: 3, nullable: true })
  usedAt!: Date | null;
}
