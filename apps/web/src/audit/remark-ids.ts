/** The remarks that an entry names: a reason, an objection, or each field that was corrected. */
export function remarkIdsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('remarkId' in value && typeof value.remarkId === 'string') return [value.remarkId];
  return Object.values(value).flatMap(remarkIdsIn);
}
