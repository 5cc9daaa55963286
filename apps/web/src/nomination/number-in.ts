/** A number as people copy it from a paper, such as `12`, `012/2026` or `Số: 12/QĐ-UBND`; null where there is none. */
export function numberIn(typed: string): { readonly no: number; readonly year?: number } | null {
  const [, digits, year] = /(?<!\d)0*([1-9]\d{0,5})(?!\d)(?:\s*\/\s*(\d{4})(?!\d))?/.exec(typed) ?? [];
  if (!digits) return null;
  return { no: Number(digits), ...(year ? { year: Number(year) } : {}) };
}
