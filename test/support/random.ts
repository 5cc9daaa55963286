/** Choices that a printed seed repeats. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  chance(probability: number): boolean;
  one<Choice>(choices: readonly Choice[]): Choice;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
}

/** `LAUREL_SEED` repeats a run; without it each run has a seed of its own, and prints it. */
export function randomFrom(what: string): Random {
  const given = process.env['LAUREL_SEED'];
  const seed = given ? Number(given) : Math.trunc(Math.random() * 2 ** 31);
  process.stderr.write(`${what}: LAUREL_SEED=${seed}\n`);
  return seeded(seed);
}

/** Mulberry32: small, and good enough for choices. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    one: (choices) => choices[Math.floor(next() * choices.length)] as (typeof choices)[number],
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
