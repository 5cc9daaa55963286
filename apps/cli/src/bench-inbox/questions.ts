import type { Filled, FilledUnit } from './fill.ts';
import { type Syllable, syllables } from './names.ts';

/** One question of a person at a screen. */
export interface Question {
  readonly path: string;
  readonly headers: Record<string, string>;
}

export type Ask = () => Question;

/** What is asked of the filled database, by the name under which its times are told. `random` gives 0 to 1. */
export function questions({ seasonId, units }: Filled, random: () => number): { readonly [name: string]: Ask } {
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const full = units.filter(({ open }) => open === units[0]?.open);
  const word = wordsFrom(random);

  function office(unit: FilledUnit): Record<string, string> {
    const role = { 'Laurel-Demo-Role': 'CLERK', 'Laurel-Demo-Unit': unit.id };
    return { ...role, 'Laurel-Demo-Person': oneOf(unit.persons) };
  }
  const inbox = (unit: FilledUnit, query: object): Question => ({
    path: `/v1/inbox?${new URLSearchParams({ limit: '50', ...query })}`,
    headers: office(unit),
  });
  const filters: readonly (() => object)[] = [
    () => ({ seasonId }),
    () => ({ overdue: 'true' }),
    () => ({ kind: 'RELEASE' }),
    () => ({ kind: oneOf(['DECIDE', 'APPRAISE']) }),
    () => ({ name: word('family') }),
    () => ({ name: `${word('family')} ${word('given')}` }),
    () => ({ name: `${word('family')} ${word('middle')} ${word('given')}` }),
  ];
  const box = () => ({ box: oneOf(['unit', 'unit', 'unassigned', 'mine', 'done']) });
  const texts: readonly (() => string)[] = [
    () => `${word('family')} ${word('middle')} ${word('given')}`,
    () => `${word('family')} ${word('middle')} ${word('given')}`,
    () => `${word('family')} ${word('given')}`,
    () => `${word('given')} ${word('family')}`,
    () => `${word('family')} ${word('middle')}`,
    () => `${word('middle')} ${word('middle')}`,
    () => word('family'),
    () => `${word('family').slice(0, 2)} ${word('given').slice(0, 1)}`,
    () => word('given').slice(0, 3),
  ];
  const search = (headers: Record<string, string>): Question => ({
    path: `/v1/nominations/search?${new URLSearchParams({ limit: '50', name: oneOf(texts)() })}`,
    headers,
  });
  const list = (headers: Record<string, string>): Question => ({
    path: `/v1/nominations?${new URLSearchParams({ limit: '50', after: idFrom(random) })}`,
    headers,
  });
  return {
    'inbox, any unit': () => inbox(oneOf(units), { ...box(), ...(random() < 0.3 && oneOf(filters)()) }),
    'inbox, fullest units': () => inbox(oneOf(full), box()),
    'inbox, fullest units, filtered': () => inbox(oneOf(full), { ...box(), ...oneOf(filters)() }),
    'search, auditor': () => search({ 'Laurel-Demo-Role': 'AUDITOR' }),
    'search, any unit': () => search(office(oneOf(units))),
    'search, fullest units': () => search(office(oneOf(full))),
    'list, auditor': () => list({ 'Laurel-Demo-Role': 'AUDITOR' }),
    'list, any unit': () => list(office(oneOf(units))),
  };
}

/** Somewhere in the first nine tenths of all ids, behind which a page begins. */
function idFrom(random: () => number): string {
  const first = Math.floor(random() * 0.9 * 2 ** 32);
  return `${first.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** A word of a name as it is typed without marks, as often as it is met. */
function wordsFrom(random: () => number) {
  const parts = Map.groupBy(syllables(), ({ part }) => part);
  return (part: Syllable['part']) => {
    const all = parts.get(part) ?? [];
    return all[Math.floor(random() * all.length)]?.plainKey ?? '';
  };
}
