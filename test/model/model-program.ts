/**
 * Random lives of cases, carried out by the domain and on paper, as many as it is told:
 *
 *     npm run model -- --lives 1000000 [--seed n] [--from n]
 *
 * Prints what was met, and exits with 1 when the two readings part.
 */
import { parseArgs } from 'node:util';
import { findParting, nothingMet, type Parting } from './lives.ts';
import { tell } from './tell.ts';

const { values } = parseArgs({
  options: { lives: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
});
const seed = whole('seed', Math.trunc(Math.random() * 2 ** 31));
const from = whole('from', 0);
const end = from + whole('lives', 20_000);
/** A line for so many lives: a run of a million takes some minutes. */
const STRETCH = 100_000;

const met = nothingMet();
let parting: Parting | null = null;
console.log(`seed ${seed}, lives ${from} to ${end - 1}`);
for (let first = from; first < end && !parting; first += STRETCH) {
  const to = Math.min(first + STRETCH, end);
  parting = findParting({ seed, from: first, to, met });
  if (!parting) console.log(`${to - from} lives, ${met.acts} acts: no parting`);
}
console.log(parting ? tell(parting) : `${met.kinds.size} kinds of events and ${met.codes.size} refusals were met`);
process.exitCode = parting ? 1 : 0;

function whole(name: keyof typeof values, otherwise: number): number {
  const given = values[name];
  if (given === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(given)) throw new Error(`--${name} takes a whole number, not "${given}".`);
  return Number(given);
}
