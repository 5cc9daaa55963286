import { CATEGORIES, LEVELS } from '../level/words.ts';
import { FALLBACKS, ISSUE_POLICIES, type RuleSet, STEPS } from './ruleset.ts';

/** What is wrong with a rule set, and where inside it. */
export interface RuleSetProblem {
  readonly path: string;
  readonly text: string;
}

type Candidate = { readonly [key: string]: unknown };
const KEYS = ['format', 'id', 'route', 'steps', 'issuePolicy', 'fallback', 'categoriesAllowed'];

/** Reads a rule set from data of any shape: the rule set, or every problem with its path. */
export function readRuleSet(data: Candidate): { rules: RuleSet } | { problems: RuleSetProblem[] } {
  const problems = [
    ...Object.keys(data)
      .filter((key) => !KEYS.includes(key))
      .map((key) => ({ path: key, text: `is not part of a rule set; known are: ${KEYS.join(', ')}` })),
    ...oneOf(data, 'format', ['laurel.ruleset/1']),
    ...(typeof data.id === 'string' && data.id !== '' ? [] : [{ path: 'id', text: 'must be a text' }]),
    ...routeProblems(data.route),
    ...oneOf(data, 'issuePolicy', ISSUE_POLICIES),
    ...oneOf(data, 'fallback', FALLBACKS),
    ...perLevelProblems(data, 'steps', STEPS, 1),
    ...perLevelProblems(data, 'categoriesAllowed', CATEGORIES, 0),
  ];
  return problems.length > 0 ? { problems } : { rules: data as unknown as RuleSet };
}

function oneOf(data: Candidate, path: string, allowed: readonly string[]): RuleSetProblem[] {
  return allowed.includes(data[path] as string) ? [] : [{ path, text: `must be one of ${allowed.join(', ')}` }];
}

function routeProblems(route: unknown): RuleSetProblem[] {
  const deciding = LEVELS.filter((level) => level !== 'RESIDENTIAL_GROUP');
  if (!Array.isArray(route) || route.length === 0) return [{ path: 'route', text: 'must list at least one level' }];
  return route.flatMap((level, index) => {
    if (!deciding.includes(level)) return [{ path: `route.${index}`, text: `must be one of ${deciding.join(', ')}` }];
    if (route.indexOf(level) !== index) return [{ path: `route.${index}`, text: `${level} stands in the route twice` }];
    const isBelow = index > 0 && deciding.indexOf(level) < deciding.indexOf(route[index - 1]);
    return isBelow ? [{ path: `route.${index}`, text: `${level} does not stand above ${route[index - 1]}` }] : [];
  });
}

/** An entry for each level of the route, each a list of known words. */
function perLevelProblems(data: Candidate, path: string, words: readonly string[], atLeast: number): RuleSetProblem[] {
  const table = data[path];
  if (typeof table !== 'object' || table === null || Array.isArray(table)) {
    return [{ path, text: 'must be a table of levels' }];
  }
  const entries = table as Candidate;
  const route = Array.isArray(data.route) ? (data.route as string[]) : [];
  const strangers = Object.keys(entries)
    .filter((level) => !(LEVELS as readonly string[]).includes(level))
    .map((level) => ({ path: `${path}.${level}`, text: `is not a level; known are: ${LEVELS.join(', ')}` }));
  return strangers.concat(
    route.flatMap((level) => {
      const list = entries[level];
      if (!Array.isArray(list) || list.length < atLeast) {
        return [{ path: `${path}.${level}`, text: `must list ${atLeast} or more of ${words.join(', ')}` }];
      }
      const unknown = list.findIndex((word) => !words.includes(word));
      return unknown < 0 ? [] : [{ path: `${path}.${level}.${unknown}`, text: `must be one of ${words.join(', ')}` }];
    }),
  );
}
