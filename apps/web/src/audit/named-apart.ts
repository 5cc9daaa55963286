interface Named {
  readonly id: string;
  readonly name: string;
}

/** Persons with a label that is each one's own: of two with one name both say the beginning of their id. */
export function namedApart(people: readonly Named[]): { readonly id: string; readonly label: string }[] {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return people
    .filter(({ name }) => name !== '')
    .map(({ id, name }) => ({ id, label: times.get(name) === 1 ? name : `${name} (${id.slice(0, 8)})` }));
}
