import type { ScreenKey } from '@laurel/messages';

const TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];
/** As the API has it: what is larger is scanned too finely. */
const BYTES_MAX = 50 * 1024 * 1024;

/** Why a file need not be sent at all; null where the API is to judge it. */
export function refusedFile({ type, size }: File): ScreenKey | null {
  if (!TYPES.includes(type)) return 'documents.wrongType';
  if (size === 0) return 'documents.isEmpty';
  return size > BYTES_MAX ? 'documents.tooLarge' : null;
}
