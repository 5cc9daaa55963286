import type { RuleSet } from '@laurel/domain';
import type { RuleWords } from './useRuleWords.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Lists whose order is a way. */
const IN_ORDER = /^(route|routes|steps)(\.|$)/;

/** The name of an entry by its path, such as «Thời hạn · thời hạn xét · phường · số ngày làm việc». */
export function entryName(path: string, { entry }: RuleWords): string {
  return path
    .replace(/\.thousandths$/, '')
    .split('.')
    .map(entry)
    .join(' · ');
}

/** What stands at a path, in words. `sources` are those of the same rule set, for entries that name one by its id. */
export function entryWords(path: string, value: unknown, sources: RuleSet['sources'], words: RuleWords): string {
  const { text, day, dong, number, code, word, entry } = words;
  const within = (name: string, part: unknown) => entryWords(`${path}.${name}`, part, sources, words);
  if (value === undefined || value === null) return text('ruleSet.nothing');
  if (typeof value === 'boolean') return text(value ? 'ruleSet.true' : 'ruleSet.false');
  if (typeof value === 'number') {
    if (/\.(dong|toDong)$/.test(path)) return dong(value);
    return path.endsWith('.thousandths') ? number(value / 1000) : number(value);
  }
  if (typeof value === 'string') {
    if (DAY.test(value)) return day(value);
    if (path.startsWith('signing.')) return word('capacity', value);
    if (/^grounds\.|\.source$/.test(path)) return sources?.find(({ id }) => id === value)?.title ?? value;
    return path.startsWith('sources.') ? value : code(value);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return text('ruleSet.noPaper');
    return value.map((part) => entryWords(path, part, sources, words)).join(IN_ORDER.test(path) ? ' → ' : ', ');
  }
  const parts = () =>
    Object.entries(value)
      .map(([name, part]) => `${entry(name)}: ${within(name, part)}`)
      .join('; ');
  return shortly(value as Table, words) ?? parts();
}

type Table = { readonly [name: string]: any };

/** What has a shorter form than its parts one by one: a share, a threshold, a branch of the route, a time, a coefficient. */
function shortly(of: Table, { text, code, number, inForce }: RuleWords): string | null {
  if ('num' in of && 'den' in of) return `${of.num}/${of.den}`;
  if ('percent' in of) {
    return text('ruleSet.thresholdShort', { percent: of.percent, isStrict: String(of.isStrict) });
  }
  if ('thousandths' in of) return number(of.thousandths / 1000);
  if (!('from' in of && 'to' in of)) return null;
  if (of.from === null || of.to === null || DAY.test(of.from)) return inForce(of as Parameters<typeof inForce>[0]);
  const categories = of.categories ? ` (${of.categories.map(code).join(', ')})` : '';
  return `${code(of.from)} → ${code(of.to)}${categories}`;
}
