import { createHash } from 'node:crypto';
import { PUBLIC_CODE_BYTES, writePublicCode } from '@laurel/domain';

/** So that no other hash of the same id is a code. The function `certificate_code` of the database says the same. */
const MARK = 'laurel.certificate/1 ';

/**
 * The code by which the public finds a commendation. It follows from the id in the ledger, which is random, and the id does not
 * follow from it: whoever has the ledger can check a code, and nobody else can guess one.
 */
export function certificateCode(commendationId: string): string {
  const id = Buffer.from(commendationId.replaceAll('-', ''), 'hex');
  return writePublicCode(createHash('sha256').update(MARK).update(id).digest().subarray(0, PUBLIC_CODE_BYTES));
}
