import { COMMANDS, isAskedWord, type SeasonFile, type SeasonFileNomination } from '@laurel/contracts';
import { LEVELS, shippedRuleSet } from '@laurel/domain';
import { ruleSetProblemTexts } from '@laurel/messages';
import { bodyOf, isClockAct, withIds } from './act-body.ts';
import { above, originCode, rulesOf } from './open-season.ts';
import { pathText } from './path-text.ts';

interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What a schema cannot see: references inside the file, the rule set, and the data of each act. */
export function seasonFileProblems(file: SeasonFile): Problem[] {
  const overlaid = shippedRuleSet(file.ruleSet.id, file.ruleSet.overrides);
  if ('problems' in overlaid) {
    return overlaid.problems.map(({ path, code, facts }) => ({
      path: `ruleSet.${path}`,
      message: ruleSetProblemTexts(code, facts).en,
    }));
  }
  const units = unitProblems(file);
  if (units.length > 0) return units; // Nominations lean on the units; more would be noise.
  const nominations = file.nominations.flatMap((nomination, index) =>
    nominationProblems(file, nomination, `nominations[${index}]`),
  );
  return [...repeated(file.nominations, 'ref', 'nominations'), ...nominations, ...expectProblems(file)];
}

function unitProblems(file: SeasonFile): Problem[] {
  const parents = file.units.flatMap(({ level, parent }, index) => {
    if (parent === undefined) return [];
    const unit = file.units.find((candidate) => candidate.id === parent);
    const path = `units[${index}].parent`;
    if (!unit) return [{ path, message: `there is no unit "${parent}"` }];
    const isAbove = LEVELS.indexOf(unit.level) > LEVELS.indexOf(level);
    return isAbove ? [] : [{ path, message: `"${parent}" (${unit.level}) does not stand above ${level}` }];
  });
  return [...repeated(file.units, 'id', 'units'), ...parents];
}

function repeated<Key extends string>(list: readonly { readonly [key in Key]: string }[], key: Key, path: string) {
  const seen = new Set<string>();
  return list.flatMap((item, index): Problem[] => {
    if (seen.has(item[key]))
      return [{ path: `${path}[${index}].${key}`, message: `"${item[key]}" stands in the file twice` }];
    seen.add(item[key]);
    return [];
  });
}

function nominationProblems(file: SeasonFile, nomination: SeasonFileNomination, path: string): Problem[] {
  const { from, period, startAt, course } = nomination;
  const rules = rulesOf(file);
  const problems: Problem[] = [];
  if (!file.periods.includes(period)) {
    problems.push({ path: `${path}.period`, message: `must be one of the file's periods: ${file.periods.join(', ')}` });
  }
  if (startAt && !rules.route.includes(startAt)) {
    problems.push({ path: `${path}.startAt`, message: `must be on the route ${rules.route.join(', ')}` });
  } else if (from && !file.units.some((unit) => unit.id === from)) {
    problems.push({ path: `${path}.from`, message: `there is no unit "${from}"` });
  } else if (!from && !file.units.some((unit) => unit.level === (startAt ?? rules.route[0]))) {
    problems.push({ path: `${path}.startAt`, message: `the file has no unit at ${startAt ?? rules.route[0]}` });
  } else {
    const levels = above(file, originCode(file, rules, nomination)).map((unit) => unit.level);
    const start = startAt ?? rules.route.find((level) => levels.includes(level)) ?? rules.route[0];
    const missing = rules.route.slice(rules.route.indexOf(start as never)).find((level) => !levels.includes(level));
    if (missing) problems.push({ path: `${path}.from`, message: `no unit at ${missing} stands above it` });
  }
  return [...problems, ...course.flatMap((act, index) => actProblems(act, `${path}.course[${index}]`))];
}

/** Which agency it is shows when the season is opened. */
const ANY_ID = '00000000-0000-4000-8000-000000000000';

function actProblems(act: SeasonFileNomination['course'][number], path: string): Problem[] {
  if (isClockAct(act) || !isAskedWord(act.do)) return [];
  const parsed = COMMANDS[act.do].body.safeParse(withIds(bodyOf(act), () => ANY_ID));
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: [`${path}.with`, pathText(issue.path)].filter(Boolean).join('.'),
    message: issue.message,
  }));
}

function expectProblems({ expect, nominations }: SeasonFile): Problem[] {
  const refs = new Set(nominations.map(({ ref }) => ref));
  return (expect?.cases ?? []).flatMap(({ ref }, index) =>
    refs.has(ref) ? [] : [{ path: `expect.cases[${index}].ref`, message: `there is no nomination "${ref}"` }],
  );
}
