import { COUNCIL_AND_AWARD_EVENTS } from './events-of-awards.ts';
import { STEP_EVENTS } from './events-of-steps.ts';
import type { Texts } from './texts.ts';

/** What happened in a case, one clause for each kind of event. A lapse says that time ran out, and never that somebody agreed. */
export const EVENT_TEXTS = {
  NominationSubmitted: { vi: 'Hồ sơ được nộp', en: 'The nomination was submitted' },
  LevelOpened: {
    vi: 'Hồ sơ đến cấp {level, select, _ {xét} other {{level}}}',
    en: 'The file came to the {level, select, _ {next} other {{level}}} level',
  },
  StepsSkipped: {
    vi: 'Bỏ qua các bước theo thủ tục đơn giản, không tính là đã thực hiện{steps, select, _ {} other {: {steps}}}',
    en: 'Steps were left out by the simplified procedure, and do not count as taken{steps, select, _ {} other {: {steps}}}',
  },
  LevelDecided: {
    vi: 'Cấp xét quyết định{ownAward, select, _ {} other {: {ownAward}, {onward}}}{againstCouncil, select, true {, khác với kết quả bỏ phiếu của hội đồng} other {}}',
    en: 'The level decided{ownAward, select, _ {} other {: {ownAward}, {onward}}}{againstCouncil, select, true {, against the vote of the council} other {}}',
  },
  ReservedAwaited: {
    vi: 'Cấp trên không khen; hồ sơ trở về cấp {level, select, _ {đã bảo lưu} other {{level}}} để xử lý mức khen đã bảo lưu',
    en: 'A higher level gave no award; the reserved award of {level, select, _ {a lower level} other {the {level} level}} is awaited',
  },
  ReservedIssued: { vi: 'Ban hành mức khen đã bảo lưu', en: 'The reserved award was issued' },
  ReservedDeclined: { vi: 'Thôi mức khen đã bảo lưu', en: 'The reserved award was declined' },
  NominationWithdrawn: { vi: 'Hồ sơ được rút', en: 'The nomination was withdrawn' },
  SeasonEndLapsed: {
    vi: 'Đợt xét kết thúc khi hồ sơ chưa xét xong',
    en: 'The season ended while the case was open',
  },
  NominationClosed: {
    vi: 'Hồ sơ kết thúc{outcome, select, _ {} other {: {outcome}}}',
    en: 'The case was closed{outcome, select, _ {} other {: {outcome}}}',
  },
  RuleSetMigrated: { vi: 'Hồ sơ chuyển sang bộ quy tắc khác', en: 'The case moved to another rule set' },
  UnitReplaced: {
    vi: 'Đơn vị kế thừa tiếp nhận phần việc của đơn vị cũ',
    en: 'A successor took over from its predecessor',
  },
  ReconsiderationOpened: {
    vi: 'Mở hồ sơ xem xét lại, liên kết với hồ sơ này',
    en: 'A linked nomination was opened to reconsider this case',
  },
  ...STEP_EVENTS,
  ...COUNCIL_AND_AWARD_EVENTS,
} as const satisfies { readonly [kind: string]: Texts };

export type EventTextKind = keyof typeof EVENT_TEXTS;
