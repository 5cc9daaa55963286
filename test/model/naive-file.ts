import type { LevelKey } from '@laurel/domain';
import type { Asked, Pen } from './asked.ts';
import { drop, isOfOffice, resumeClocks, start, startLevel, stopClocks } from './naive-clocks.ts';
import {
  close,
  has,
  nextStep,
  notAtStep,
  notHere,
  notOpen,
  openPage,
  openStep,
  pageOf,
  routeOf,
} from './naive-standing.ts';
import { takeFor } from './naive-turns.ts';
import type { Sheet } from './paper.ts';

export const submit: Pen = (sheet, asked) => {
  const { category, startAt, procedure, from, minutes, window } = asked;
  const { rules } = sheet;
  const units = asked.units as Sheet['units'];
  if (sheet.phase !== 'DRAFT') return 'ALREADY_SUBMITTED';
  if (window === 'ENDED') return 'SEASON_ENDED';
  if (window === 'BEFORE') return 'SEASON_NOT_OPEN_YET';
  if (window === 'CLOSED') return 'SEASON_WINDOW_CLOSED';
  if (procedure === 'SIMPLIFIED' && rules.simplified && from !== null) return 'SIMPLIFIED_NEEDS_HEAD';
  if (rules.needsEndorsement && from !== null && !minutes) return 'ENDORSEMENT_MISSING';
  const route = routeOf({ rules, category });
  if (!route.includes(startAt)) return 'LEVEL_NOT_ON_ROUTE';
  if (route.slice(route.indexOf(startAt)).some((level) => !units[level])) return 'LEVEL_NOT_ON_ROUTE';
  return () => {
    const isSimplified = procedure === 'SIMPLIFIED';
    Object.assign(sheet, { category, from, startAt, units: { ...units }, isSimplified, ruleSet: asked.ruleSetHash });
    sheet.recorded.push('NominationSubmitted');
    openPage(sheet, startAt);
  };
};

export const receive: Pen = (sheet, { level, at }) =>
  notAtStep(sheet, level, 'receive') ??
  (() => {
    pageOf(sheet).isReceived = true;
    startLevel(sheet, level, at);
    sheet.recorded.push('LevelReceived');
  });

export const appraise: Pen = (sheet, { level, eligible }) => {
  const refused = notAtStep(sheet, level, 'appraise');
  if (refused) return refused;
  if (pageOf(sheet).papers) return 'STEP_OPEN';
  return () => {
    pageOf(sheet).isEligible = eligible;
    sheet.recorded.push('LevelAppraised');
  };
};

/** The file has been taken in, and no answer is given yet: the clerk may still ask for something. */
function notWithClerk(sheet: Sheet, level: LevelKey): string | null {
  const refused = notHere(sheet, level);
  if (refused) return refused;
  return has(sheet, 'receive') && nextStep(sheet) !== 'receive' ? null : 'NOT_AT_THIS_LEVEL';
}

export const requestSupplement: Pen = (sheet, { level, documents, at }) => {
  const refused = notWithClerk(sheet, level);
  if (refused) return refused;
  if (pageOf(sheet).papers) return 'STEP_OPEN';
  let requests = 0;
  for (const page of sheet.pages) if (page.level === level) requests += page.requests;
  if (requests >= (sheet.rules.supplementsPerLevel ?? 1)) return 'SUPPLEMENT_ALREADY_ASKED';
  return () => {
    pageOf(sheet).requests += 1;
    pageOf(sheet).papers = documents;
    stopClocks(sheet, at, isOfOffice);
    const days = sheet.rules.clocks?.supplement?.workingDays;
    if (days !== undefined) start(sheet, 'supplement', days, at);
    sheet.recorded.push('SupplementRequested');
  };
};

export const supplement: Pen = (sheet, asked) => {
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (sheet.phase === 'ON_HOLD') return 'HOLD_WHILE_UNDER_EXAMINATION';
  const { papers } = pageOf(sheet);
  if (sheet.phase !== 'IN_REVIEW' || !papers) return 'NOT_AT_THIS_LEVEL';
  const { documents } = asked;
  if (documents.length === 0 || documents.some((document) => !papers.includes(document))) {
    return 'SUPPLEMENT_OTHER_DOCUMENTS';
  }
  return () => endOfSupplement(sheet, asked, 'SupplementReceived');
};

/** With or without an answer: the level goes on, and so does its time. */
export function endOfSupplement(sheet: Sheet, { at }: Asked, fact: string): void {
  pageOf(sheet).papers = null;
  drop(sheet, 'supplement');
  resumeClocks(sheet, at, isOfOffice);
  sheet.recorded.push(fact);
}

export const returnForCorrection: Pen = (sheet, { level, fields, role, unit, person, at }) => {
  const refused = notWithClerk(sheet, level);
  if (refused) return refused;
  if (openStep(pageOf(sheet))) return 'STEP_OPEN';
  if (fields.length === 0) return 'RETURN_WITHOUT_FIELDS';
  return () => {
    Object.assign(pageOf(sheet), { fields, returner: { role, unit, person } });
    Object.assign(sheet, { phase: 'RETURNED', clocks: [], claimant: null });
    const days = sheet.rules.clocks?.correction?.workingDays;
    if (days !== undefined) start(sheet, 'correction', days, at);
    sheet.recorded.push('NominationReturned');
  };
};

export const resubmit: Pen = (sheet, { changes, at }) => {
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (sheet.phase === 'ON_HOLD') return 'HOLD_WHILE_UNDER_EXAMINATION';
  if (sheet.phase !== 'RETURNED') return 'NOT_AT_THIS_LEVEL';
  const changed = Object.keys(changes);
  if (changed.length === 0) return 'CORRECTION_MISSING';
  const { fields, level, returner } = pageOf(sheet);
  if (changed.some((field) => !fields.includes(field))) return 'FIELD_NOT_RETURNED';
  return () => {
    sheet.recorded.push('NominationResubmitted');
    openPage(sheet, level);
    const { unit } = pageOf(sheet);
    if (returner && (returner.unit ?? unit) === unit) takeFor(sheet, returner, at, 'TaskGivenBack');
  };
};

export function endOfCorrection(sheet: Sheet): void {
  sheet.recorded.push('CorrectionLapsed');
  close(sheet, 'LAPSED');
}
