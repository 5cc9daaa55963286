import { LEVELS, type LevelKey } from '@laurel/domain';
import type { Asked, Pen } from './asked.ts';
import { close, has, levelAbove, notAtStep, routeOf, notHere, openPage, openStep, pageOf } from './naive-standing.ts';
import type { Sheet } from './paper.ts';

/** A level's two answers: the refusals in the order of the season commands, and then what follows. */
export const decide: Pen = (sheet, asked, all) => {
  const { level, ownAward, onward, to } = asked;
  const { rules, category } = sheet;
  const refused = notAtStep(sheet, level, 'decide');
  if (refused) return refused;
  const page = pageOf(sheet);
  if (openStep(page)) return 'STEP_OPEN';
  const above = levelAbove(sheet, level);
  if (onward === 'FORWARD' && !above) return 'NO_HIGHER_LEVEL'; // 3
  if (ownAward === 'RESERVE' && onward === 'STOP') return 'RESERVE_NEEDS_FORWARD'; // 4
  if (ownAward === 'RESERVE' && rules.fallback === 'NONE') return 'RESERVE_NOT_ALLOWED';
  const isExclusive = rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
  if (ownAward === 'COMMEND') {
    if (onward === 'FORWARD' && isExclusive) return 'COMMEND_AND_FORWARD_NOT_ALLOWED'; // 5
    if (!category || !rules.categoriesAllowed[level]?.includes(category)) return 'CATEGORY_NOT_AWARDED_HERE'; // 6
  }
  if (onward === 'FORWARD' && to && to !== above && !isFork(sheet, level, to)) return 'FORK_NOT_ALLOWED';
  const isAward = ownAward !== 'NO_AWARD';
  if (isAward && page.isEligible === false) return 'NOT_ELIGIBLE';
  const advice = page.council?.result;
  if (isAward && !advice && has(sheet, 'council') && rules.councils?.[level]) return 'COUNCIL_NOT_HELD';
  const isAgainst = advice === 'PASSED' ? !isAward && onward === 'STOP' : advice === 'FAILED' && isAward;
  if (isAgainst && !asked.reason) return 'REASON_REQUIRED';
  const unsigned = notSignedSo(sheet, asked);
  if (unsigned) return unsigned;
  if (ownAward === 'COMMEND') {
    if (isQuotaUsed(all, sheet, level)) return 'QUOTA_REACHED';
    if (isExclusive && isHeldAlready(all)) return 'SECOND_GRANT_FOR_ACHIEVEMENT'; // 7
  }
  return () => {
    page.ownAward = ownAward;
    sheet.clocks = [];
    sheet.claimant = null;
    sheet.recorded.push('LevelDecided');
    if (ownAward === 'COMMEND') issue(sheet, level);
    if (onward === 'FORWARD') return openPage(sheet, to ?? (above as LevelKey));
    const reserving = reservingLevel(sheet, level);
    if (isAward || !reserving) return close(sheet, sheet.grants.length > 0 ? 'COMMENDED' : 'NOT_COMMENDED');
    Object.assign(sheet, { phase: 'AWAITING_RESERVED', level: reserving });
    sheet.recorded.push('ReservedAwaited');
  };
};

function isFork({ rules, category, units }: Sheet, from: LevelKey, to: LevelKey): boolean {
  if (!routeOf({ rules, category }).includes(to)) return false;
  const forks = rules.forks?.filter((one) => one.from === from && one.to === to) ?? [];
  return forks.some((fork) => !fork.categories || !category || fork.categories.includes(category)) && !!units[to];
}

function notSignedSo({ rules }: Sheet, { level, role, capacity = 'HEAD', delegation }: Asked): string | null {
  const rule = rules.signing?.[level];
  if (!rule) return null;
  if (!(rule.capacities[role] ?? []).includes(capacity)) return 'CAPACITY_NOT_ALLOWED';
  if (!rule.needsDelegation.includes(capacity) || delegation === 'VALID') return null;
  return delegation === 'ENDED' ? 'DELEGATION_ENDED' : 'CAPACITY_WITHOUT_DELEGATION';
}

function isQuotaUsed(all: readonly Sheet[], sheet: Sheet, level: LevelKey): boolean {
  const quota = sheet.category && sheet.rules.quotas?.[level]?.[sheet.category];
  return quota !== undefined && quota !== null && grantedSoFar(all, sheet, level) >= quota;
}

/** Numbers and rows stay, so whatever was granted counts, in force or not. */
function grantedSoFar(all: readonly Sheet[], { category }: Sheet, level: LevelKey): number {
  let count = 0;
  for (const sheet of all) {
    if (sheet.category === category) count += sheet.grants.filter((grant) => grant.level === level).length;
  }
  return count;
}

/** All sheets of one life are for the same nominee, period and achievement. */
function isHeldAlready(all: readonly Sheet[]): boolean {
  return all.some(isAnyInForce);
}

const isAnyInForce = ({ grants }: Sheet) => grants.some(({ state }) => state === 'ISSUED');

/** The last lower level whose answer is a reserve, where the rules fall back on it and nothing else is in force. */
function reservingLevel(sheet: Sheet, level: LevelKey): LevelKey | null {
  if (sheet.rules.fallback !== 'LAST_RESERVED' || isAnyInForce(sheet)) return null;
  const seen = new Set<LevelKey>();
  for (const page of sheet.pages.toReversed()) {
    if (page.ownAward === 'RESERVE' && isLower(page.level, level) && !seen.has(page.level)) return page.level;
    seen.add(page.level);
  }
  return null;
}

const isLower = (one: LevelKey, other: LevelKey) => LEVELS.indexOf(one) < LEVELS.indexOf(other);

function issue(sheet: Sheet, level: LevelKey): void {
  const { unit } = pageOf(sheet);
  const others = sheet.grants.filter((grant) => grant.state === 'ISSUED');
  sheet.grants.push({ level, unit, state: 'ISSUED', isPresented: false, certificates: 1 });
  sheet.recorded.push('CommendationIssued');
  if (sheet.rules.issuePolicy !== 'INTERIM_SUPERSEDED') return;
  for (const grant of others) {
    grant.state = 'SUPERSEDED';
    sheet.recorded.push('CommendationSuperseded');
  }
}

export const issueReserved: Pen = (sheet, { level }, all) => {
  const refused = notHere(sheet, level, 'AWAITING_RESERVED');
  if (refused) return refused;
  const isExclusive = sheet.rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
  if (isQuotaUsed(all, sheet, level)) return 'QUOTA_REACHED';
  if (isExclusive && isHeldAlready(all)) return 'SECOND_GRANT_FOR_ACHIEVEMENT';
  return () => {
    sheet.recorded.push('ReservedIssued');
    issue(sheet, level);
    close(sheet, 'COMMENDED');
  };
};

export const declineReserved: Pen = (sheet, { level }) =>
  notHere(sheet, level, 'AWAITING_RESERVED') ??
  (() => {
    sheet.recorded.push('ReservedDeclined');
    close(sheet, 'NOT_COMMENDED');
  });
