export const REGISTERS = ['DECISION', 'COMMENDATION'] as const;

export interface RegisterSearch {
  readonly register: (typeof REGISTERS)[number];
  readonly year: number;
}

export function registerSearch({ register, year }: { readonly [name: string]: unknown }): RegisterSearch {
  return { register: REGISTERS.find((one) => one === register) ?? 'COMMENDATION', year: Number(year) || 0 };
}
