/** Which meeting of a case: its level and round stand in the address; where they do not, it is the last one. */
export interface MinutesSearch {
  readonly level?: string;
  readonly round?: number;
}

export function minutesSearch({ level, round }: { readonly [name: string]: unknown }): MinutesSearch {
  const isRound = Number.isSafeInteger(Number(round)) && Number(round) > 0;
  return { ...(typeof level === 'string' ? { level } : {}), ...(isRound ? { round: Number(round) } : {}) };
}
