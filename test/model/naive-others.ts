import type { Asked, Pen } from './asked.ts';
import { drop, startWait } from './naive-clocks.ts';
import { notAtStep, pageOf } from './naive-standing.ts';

/** Days that the random lives name, and what a calendar on the wall says of them. */
const DAYS: { readonly [day: string]: string | null } = {
  '2023-04-28': null,
  '2023-04-30': 'DEADLINE_NOT_WORKING_DAY',
  '2023-05-06': 'DEADLINE_NOT_WORKING_DAY',
  '1999-04-28': 'CALENDAR_YEAR_UNKNOWN',
};

function noDeadline({ workingDays, until }: Asked): string | null {
  if ((workingDays === undefined) === (until === undefined)) return 'DEADLINE_MISSING';
  return until === undefined ? null : (DAYS[until] ?? null);
}

export const consult: Pen = (sheet, asked) => {
  const refused = notAtStep(sheet, asked.level, 'consult');
  if (refused) return refused;
  const { papers, agencies } = pageOf(sheet);
  const units = asked.units as readonly string[];
  if (papers) return 'STEP_OPEN';
  if (units.length === 0) return 'CONSULTED_UNIT_UNKNOWN';
  if (new Set(units).size < units.length || units.some((unit) => agencies.has(unit))) return 'ALREADY_CONSULTED';
  const wrongDay = noDeadline(asked);
  if (wrongDay) return wrongDay;
  return () => {
    for (const unit of units) {
      agencies.set(unit, 'ASKED');
      startWait(sheet, `consultation:${unit}`, asked);
    }
    sheet.recorded.push('ConsultationOpened');
  };
};

export const replyConsultation: Pen = (sheet, { level, agencyId }) => {
  const refused = notAtStep(sheet, level, 'consult');
  if (refused) return refused;
  const { agencies } = pageOf(sheet);
  const said = agencies.get(agencyId);
  if (said === undefined) return 'NOT_CONSULTED';
  if (said !== 'ASKED') return 'CONSULTATION_CLOSED';
  return () => {
    agencies.set(agencyId, 'ANSWERED');
    drop(sheet, `consultation:${agencyId}`);
    sheet.recorded.push('ConsultationReplied');
  };
};

export const publishNotice: Pen = (sheet, asked) => {
  const refused = notAtStep(sheet, asked.level, 'notice');
  if (refused) return refused;
  const page = pageOf(sheet);
  if (page.papers) return 'STEP_OPEN';
  if (page.notice) return 'NOT_AT_THIS_LEVEL';
  const wrongDay = noDeadline(asked);
  if (wrongDay) return wrongDay;
  return () => {
    page.notice = 'OPEN';
    startWait(sheet, 'notice', asked);
    sheet.recorded.push('NoticePublished');
  };
};

export const raiseObjection: Pen = (sheet, { level }) => {
  const refused = notAtStep(sheet, level, 'notice');
  if (refused) return refused;
  if (pageOf(sheet).notice !== 'OPEN') return 'NOTICE_NOT_OPEN';
  return () => {
    pageOf(sheet).objections += 1;
    sheet.recorded.push('ObjectionRaised');
  };
};
