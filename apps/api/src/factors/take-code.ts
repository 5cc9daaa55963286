import type { KeyObject } from 'node:crypto';
import { lockTotp, noteStep, type Store, type TotpRow, transact, useRecoveryCode } from '@laurel/store';
import { recoveryHashOf, stepOf } from './one-time-codes.ts';
import { openSecret } from './sealed-secret.ts';

/** Whether the code is the person's, one-time or for recovery. It is used up by this; the same one is wrong the next time. */
export function takeCode(store: Store, key: KeyObject, personId: string, code: string): Promise<boolean> {
  return transact(store, async (tx) => {
    const at = new Date();
    const row = await lockTotp(tx, personId, 'IN_FORCE');
    if (!row) return false;
    const step = stepIn(key, row, code, at);
    if (step !== null) await noteStep(tx, row.id, step);
    if (step !== null) return true;
    const codeHash = recoveryHashOf(code);
    return codeHash !== null && useRecoveryCode(tx, row.id, codeHash, at);
  });
}

/** The step of a code for what a person enrolled; null where it is wrong or was seen, and under another key, where recovery codes still serve. */
export function stepIn(key: KeyObject, { id, sealed, lastStep }: TotpRow, code: string, at: Date): number | null {
  const secret = openSecret(key, id, sealed);
  return secret && stepOf(secret, code, lastStep, at.getTime());
}
