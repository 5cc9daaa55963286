import type { Asked, Pen } from './asked.ts';
import { drop, isOfOffice, resumeClocks, start, stopClocks } from './naive-clocks.ts';
import { close, notHere, notOpen, openStep, pageOf, routeOf, openPage } from './naive-standing.ts';
import { silenceLeadsTo } from './naive-clocks.ts';
import type { Page, Sheet } from './paper.ts';

export const hold: Pen = (sheet, { level, at }) => {
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (sheet.level !== level) return 'NOT_AT_THIS_LEVEL';
  if (sheet.phase === 'ON_HOLD') return 'HOLD_WHILE_UNDER_EXAMINATION';
  return () => {
    sheet.heldFrom = sheet.phase;
    sheet.phase = 'ON_HOLD';
    stopClocks(sheet, at, () => true);
    sheet.recorded.push('NominationHeld');
  };
};

export const release: Pen = (sheet, { level, at }) =>
  notHere(sheet, level, 'ON_HOLD') ??
  (() => {
    const { papers } = pageOf(sheet);
    sheet.phase = sheet.heldFrom;
    resumeClocks(sheet, at, (clock) => !papers || !isOfOffice(clock));
    sheet.recorded.push('NominationReleased');
  });

export const isClaimant = ({ claimant }: Sheet, { role, unit, person }: Asked) => {
  if (claimant?.person || person) return claimant?.person === person;
  return claimant?.role === role && claimant.unit === unit;
};

export const claim: Pen = (sheet, asked) => {
  const { level, role, unit, person, at } = asked;
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (sheet.level !== level) return 'NOT_AT_THIS_LEVEL';
  if (sheet.phase === 'ON_HOLD') return 'HOLD_WHILE_UNDER_EXAMINATION';
  if (sheet.claimant && !isClaimant(sheet, asked)) return 'TASK_CLAIMED';
  return () => takeFor(sheet, { role, unit, person }, at, 'TaskClaimed');
};

export function takeFor(sheet: Sheet, who: Page['returner'] & object, at: number, fact: string): void {
  sheet.claimant = { ...who, countedFrom: at, actedAt: at };
  const days = sheet.rules.clocks?.claim?.workingDays;
  if (days !== undefined) start(sheet, 'claim', days, at);
  sheet.recorded.push(fact);
}

export const unclaim: Pen = (sheet, asked) => {
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (!sheet.claimant || sheet.level !== asked.level) return 'NOT_AT_THIS_LEVEL';
  if (!isClaimant(sheet, asked)) return 'TASK_CLAIMED';
  return () => endOfClaim(sheet, 'TaskUnclaimed');
};

/** Days on which the holder did something do not count: the claim ends so many days after the last act. */
export function ringOfClaim(sheet: Sheet): void {
  const { claimant } = sheet;
  const days = sheet.rules.clocks?.claim?.workingDays;
  if (!claimant || days === undefined || claimant.actedAt <= claimant.countedFrom)
    return endOfClaim(sheet, 'ClaimLapsed');
  claimant.countedFrom = claimant.actedAt;
  start(sheet, 'claim', days, claimant.actedAt);
  sheet.recorded.push('ClaimKept');
}

export function endOfClaim(sheet: Sheet, fact: string): void {
  sheet.claimant = null;
  drop(sheet, 'claim');
  sheet.recorded.push(fact);
}

export const withdraw: Pen = (sheet) =>
  notOpen(sheet) ??
  (() => {
    sheet.recorded.push('NominationWithdrawn');
    close(sheet, 'WITHDRAWN');
  });

/** The case goes on under other rules where it stands; where its level is gone, at the one that does its work now. */
export const migrateRuleSet: Pen = (sheet, { rules, ruleSetHash }) => {
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (ruleSetHash === sheet.ruleSet) return 'RULE_SET_UNCHANGED';
  const route = routeOf({ rules, category: sheet.category });
  const { level: before, council } = pageOf(sheet);
  const level = route.includes(before) ? before : rules.takesOver?.[before];
  if (!level || !route.includes(level)) return 'LEVEL_NOT_ON_ROUTE';
  const phase = sheet.phase === 'ON_HOLD' ? sheet.heldFrom : sheet.phase;
  if (level !== before && (phase === 'RETURNED' || phase === 'AWAITING_RESERVED')) return 'STEP_OPEN';
  if (level === before && council && !council.result) return 'STEP_OPEN';
  const open = openStep(pageOf(sheet));
  if (level === before && (open === 'consult' || open === 'notice') && !rules.steps[level]?.includes(open))
    return 'STEP_OPEN';
  const last = new Map(sheet.pages.map((page) => [page.level, page.ownAward]));
  if ([...last].some(([kept, award]) => award === 'RESERVE' && !route.includes(kept))) return 'LEVEL_NOT_ON_ROUTE';
  if (route.slice(route.indexOf(level)).some((above) => !sheet.units[above])) return 'LEVEL_NOT_ON_ROUTE';
  return () => {
    sheet.rules = rules;
    sheet.ruleSet = ruleSetHash;
    sheet.recorded.push('RuleSetMigrated');
    if (level !== before) return openPage(sheet, level);
    if (silenceLeadsTo(sheet, level) === 'NOTHING') drop(sheet, 'outcome');
  };
};

/** What is decided stays with the unit that decided it; what is open or still to come is its successor's. */
export const replaceUnit: Pen = (sheet, { unitId, successorId }) => {
  const closed = notOpen(sheet);
  if (closed) return closed;
  const { pages, units } = sheet;
  const isAsked = pages.some(({ agencies }) => agencies.get(unitId) === 'ASKED');
  const isConcerned = isAsked || sheet.from === unitId || Object.values(units).includes(unitId);
  if (!isConcerned || unitId === successorId) return 'UNIT_NOT_IN_CASE';
  return () => {
    for (const [level, unit] of Object.entries(units)) if (unit === unitId) units[level as 'WARD'] = successorId;
    if (sheet.from === unitId) sheet.from = successorId;
    for (const page of pages) {
      const isOpen = page === pageOf(sheet) || page.ownAward === 'RESERVE';
      if (isOpen && page.unit === unitId) page.unit = successorId;
    }
    if (sheet.claimant?.unit === unitId) {
      sheet.claimant = null;
      drop(sheet, 'claim');
    }
    askSuccessor(sheet, unitId, successorId);
    sheet.recorded.push('UnitReplaced');
  };
};

/** Where the successor is asked already, the question to its predecessor is the same one. */
function askSuccessor(sheet: Sheet, unitId: string, successorId: string): void {
  const name = `consultation:${unitId}`;
  const isAlreadyAsked = pageOf(sheet).agencies.has(successorId);
  for (const { agencies } of sheet.pages) {
    if (agencies.get(unitId) !== 'ASKED') continue;
    agencies.delete(unitId);
    if (!agencies.has(successorId)) agencies.set(successorId, 'ASKED');
  }
  if (isAlreadyAsked) drop(sheet, name);
  for (const clock of sheet.clocks) if (clock.name === name) clock.name = `consultation:${successorId}`;
}
