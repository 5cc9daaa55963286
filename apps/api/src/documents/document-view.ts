import { type DocumentView, PART_BYTES } from '@laurel/contracts';
import type { DocumentRow } from '@laurel/store';
import { sizeOfPart } from './upload.ts';

/** A document as it is shown: an upload whose time is over has expired, whether its bytes are gone already or not. */
export function documentView(row: DocumentRow): DocumentView {
  const { parts, refusal, begunByRole, begunByUnitId, begunAt, expiresAt, keptAt, ...shown } = row;
  const isExpired = row.state === 'OPEN' && expiresAt.getTime() <= Date.now();
  const come = Object.entries(parts).map(([n, sha256]) => ({
    n: Number(n),
    bytes: sizeOfPart(row.bytes, Number(n)),
    sha256,
  }));
  return {
    ...shown,
    mediaType: row.mediaType as DocumentView['mediaType'],
    state: isExpired ? 'EXPIRED' : row.state,
    partBytes: PART_BYTES,
    parts: come.sort((one, other) => one.n - other.n),
    refusedAs: refusal?.code ?? null,
    begunBy: { role: begunByRole, unitId: begunByUnitId },
    begunAt: begunAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    keptAt: keptAt?.toISOString() ?? null,
  };
}
