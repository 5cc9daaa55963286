/** As somebody types who leaves out the marks: `Đặng Thị Huệ` as `dang thi hue`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

interface Named {
  readonly name: string;
  readonly login: string | null;
}

/** Whose name or login holds what was typed, in the order of given names; who is written exactly so comes first. */
export function found<One extends Named>(people: readonly One[], typed: string): One[] {
  const asked = plainName(typed);
  const exact = typed.normalize('NFC').toLowerCase().trim();
  const isExact = ({ name }: Named) => Number(!name.normalize('NFC').toLowerCase().includes(exact));
  return people
    .filter(({ name, login }) => plainName(name).includes(asked) || login?.includes(exact))
    .toSorted((one, other) => isExact(one) - isExact(other) || byGivenName(one, other));
}

const collator = new Intl.Collator('vi');

/** As lists here go: by the given name, which is the last word, then by what stands before it. Who has no name left comes last. */
function byGivenName(one: Named, other: Named): number {
  if (one.name === '' || other.name === '') return Number(one.name === '') - Number(other.name === '');
  return collator.compare(backwards(one.name), backwards(other.name));
}

/** What stands in brackets is no part of a name. */
function backwards(name: string): string {
  return name
    .replaceAll(/\(.*?\)/gu, '')
    .trim()
    .split(/\s+/u)
    .toReversed()
    .join(' ');
}
