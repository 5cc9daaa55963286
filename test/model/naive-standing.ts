import type { LevelKey } from '@laurel/domain';
import type { Page, Sheet } from './paper.ts';

/** Refusals 1 and 2: a code when the case does not stand at this level in this phase. */
export function notHere(sheet: Sheet, level: LevelKey, phase = 'IN_REVIEW'): string | null {
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (sheet.level !== level) return 'NOT_AT_THIS_LEVEL';
  if (sheet.phase === phase) return null;
  return sheet.phase === 'ON_HOLD' ? 'HOLD_WHILE_UNDER_EXAMINATION' : 'NOT_AT_THIS_LEVEL';
}

export function notOpen(sheet: Sheet): string | null {
  if (sheet.phase === 'DRAFT') return 'NOT_SUBMITTED';
  return sheet.phase === 'CLOSED' ? 'CASE_CLOSED' : null;
}

/** A code when the level under review does not wait for this step. */
export function notAtStep(sheet: Sheet, level: LevelKey, step: string): string | null {
  const elsewhere = notHere(sheet, level);
  if (elsewhere) return elsewhere;
  const waitsFor = step === 'receive' || step === 'appraise' ? step : 'decide';
  return has(sheet, step) && nextStep(sheet) === waitsFor ? null : 'NOT_AT_THIS_LEVEL';
}

/** Receipt, then appraisal, then the decision, as far as the level has them. */
export function nextStep(sheet: Sheet): 'receive' | 'appraise' | 'decide' {
  const page = pageOf(sheet);
  if (has(sheet, 'receive') && !page.isReceived) return 'receive';
  if (has(sheet, 'appraise') && page.isEligible === null) return 'appraise';
  return 'decide';
}

export function has(sheet: Sheet, step: string): boolean {
  const page = pageOf(sheet);
  return (sheet.rules.steps[page.level] ?? []).includes(step) && !page.skipped.includes(step);
}

/** The page of the level where the case stands. */
export function pageOf(sheet: Sheet): Page {
  const page = sheet.pages.findLast(({ level }) => level === sheet.level);
  if (!page) throw new Error('The case stands nowhere.');
  return page;
}

export function openStep({ papers, agencies, notice }: Page): string | null {
  if (papers) return 'supplement';
  for (const said of agencies.values()) if (said === 'ASKED') return 'consult';
  return notice === 'OPEN' ? 'notice' : null;
}

/** A clean page for a level. The simplified procedure crosses out all but the decision. */
export function openPage(sheet: Sheet, level: LevelKey): void {
  const { rules, pages } = sheet;
  const round = pages.filter((page) => page.level === level).length + 1;
  const isCrossedOut = sheet.isSimplified && rules.simplified !== undefined;
  const skipped = isCrossedOut ? (rules.steps[level] ?? []).filter((step) => step !== 'decide') : [];
  pages.push({
    level,
    round,
    unit: sheet.units[level] ?? '',
    skipped,
    isReceived: false,
    isEligible: null,
    papers: null,
    requests: 0,
    agencies: new Map(),
    notice: null,
    objections: 0,
    council: null,
    fields: [],
    returner: null,
    overdueAt: null,
    ownAward: null,
  });
  sheet.level = level;
  if (sheet.phase === 'ON_HOLD') sheet.heldFrom = 'IN_REVIEW';
  else sheet.phase = 'IN_REVIEW';
  sheet.clocks = [];
  sheet.claimant = null;
  sheet.recorded.push('LevelOpened');
  if (skipped.length > 0) sheet.recorded.push('StepsSkipped');
}

export function close(sheet: Sheet, outcome: string): void {
  Object.assign(sheet, { phase: 'CLOSED', outcome, level: null, clocks: [], claimant: null });
  sheet.recorded.push('NominationClosed');
}

/** The levels that this case passes. */
export function routeOf({ rules, category }: Pick<Sheet, 'rules' | 'category'>): readonly LevelKey[] {
  return (category && rules.routes?.[category]) || rules.route;
}

export function levelAbove(sheet: Sheet, level: LevelKey): LevelKey | undefined {
  const route = routeOf(sheet);
  return route.includes(level) ? route[route.indexOf(level) + 1] : undefined;
}
