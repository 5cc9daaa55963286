/** The numbers up to the last that no commendation has. */
export function missingNumbers(last: number, given: readonly number[]): number[] {
  const known = new Set(given);
  return Array.from({ length: last }, (_, n) => n + 1).filter((number) => !known.has(number));
}
