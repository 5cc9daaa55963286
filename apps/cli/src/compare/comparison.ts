import type { ComparedSeason } from './compare.ts';

/** A rule as it fits on a line; the rule sets themselves have it whole. */
const WIDEST = 60;

/** The comparison as a person reads it: the rules first, then the season's figures and cases. */
export function comparison({ season, ruleSets: [one, other], rules, differences }: ComparedSeason): string[] {
  const ruled = rules.filter(({ path }) => !isPaper(path));
  return [
    '',
    `  ${season}: ${one} against ${other}`,
    '',
    `  Where the rules differ (${ruled.length}; and ${rules.length - ruled.length} titles and sources):`,
    ...ruled.map((rule) => `    ${rule.path}: ${short(rule.one)} → ${short(rule.other)}`),
    '',
    differences.length === 0
      ? '  ✓ The season ends the same under both.'
      : `  Where the season ends otherwise (${differences.length}):`,
    ...differences.map((text) => `    ${counted(text)}`),
  ];
}

/** Where a rule comes from, and what it is called: no rule itself. */
function isPaper(path: string): boolean {
  return /^(id|title|sources|grounds)\b|\.source$|\.isVerified$/.test(path);
}

/** The same code several times in a row is told once, with its number. */
function counted(text: string): string {
  return text.replace(/\b([A-Z][A-Z_]+)(?:, \1\b)+/g, (run, code: string) => `${run.split(', ').length} × ${code}`);
}

function short(value: unknown): string {
  const text = value === undefined ? '(nothing)' : JSON.stringify(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
