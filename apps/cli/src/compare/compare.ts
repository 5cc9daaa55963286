import type { SeasonFile } from '@laurel/contracts';
import { type RuleSetDifference, ruleSetDifferences } from '@laurel/domain';
import { compare } from '../play/differences.ts';
import { rulesOf } from '../play/open-season.ts';
import { type PlayedSeason, playSeason, type PlayOptions } from '../play/play.ts';

/** What a season owes to its rules: where two rule sets differ, and where the same season ends otherwise under them. */
export interface ComparedSeason {
  readonly season: string;
  readonly ruleSets: readonly [string, string];
  readonly rules: readonly RuleSetDifference[];
  /** One text each, `expected` being the first rule set. */
  readonly differences: readonly string[];
  readonly played: readonly [PlayedSeason, PlayedSeason];
}

/** The same season under another rule set; what the file lays over its own is laid over this one too. */
export function underRuleSet(file: SeasonFile, id: string): SeasonFile {
  const { expect: _, ...rest } = file;
  return { ...rest, ruleSet: { ...file.ruleSet, id } };
}

/** Plays a season twice through the real stack, under one rule set and under the other. */
export async function compareSeason(
  file: SeasonFile,
  [one, other]: readonly [string, string],
  options: PlayOptions,
): Promise<ComparedSeason> {
  const files = [underRuleSet(file, one), underRuleSet(file, other)] as const;
  // Who comes first takes the last place of a quota: played side by side, one season would end now so, now otherwise.
  const inOrder = files.some((season) => rulesOf(season).quotas !== undefined);
  const first = await playSeason(files[0], { ...options, inOrder });
  const second = await playSeason(files[1], { ...options, inOrder });
  return {
    season: file.id,
    ruleSets: [one, other],
    rules: ruleSetDifferences(rulesOf(files[0]), rulesOf(files[1])),
    differences: compare({ ...first, cases: [...first.cases] } as never, second).map((text) =>
      inWords(text, one, other),
    ),
    played: [first, second],
  };
}

function inWords(text: string, one: string, other: string): string {
  return text.replace(/: expected (.*), was (.*)$/s, `: ${one} ${'$1'}; ${other} ${'$2'}`);
}
