import type { Texts } from './texts.ts';

/** What is told when something is refused after the award, or when a case changes its rules or its office. */
export const AWARD_PROBLEMS = {
  NO_COMMENDATION_IN_FORCE: {
    vi: 'Trong hồ sơ này không có khen thưởng nào của cấp {level} đang có hiệu lực nên không thực hiện được. Hãy xem lại trong sổ khen thưởng.',
    en: 'No commendation of the {level} level is in force in this case, so this cannot be done. Look it up in the register.',
  },
  ALREADY_PRESENTED: {
    vi: 'Khen thưởng này đã được trao lúc {since} và chỉ trao một lần. Nếu giấy khen sai, hỏng hoặc mất, hãy cấp đổi hoặc cấp lại.',
    en: 'This commendation was handed over at {since}, which is done once. Exchange or re-issue the certificate if it is wrong, damaged or lost.',
  },
  NOT_THE_ISSUER: {
    vi: 'Chỉ cấp đã khen mới huỷ được quyết định khen thưởng, mà cấp {level} không có khen thưởng nào đang có hiệu lực trong hồ sơ này. Hãy đề nghị cấp đã khen huỷ.',
    en: 'Only the issuer revokes, and the {level} level has no commendation in force in this case. Ask the level that issued it.',
  },
  CASE_STILL_OPEN: {
    vi: 'Hồ sơ còn đang xử lý{at, select, _ {} other { ở cấp {at}}} nên chưa đề nghị xem xét lại được. Hãy chờ hồ sơ kết thúc.',
    en: 'The case is still open{at, select, _ {} other { at the {at} level}}, so it cannot be reconsidered yet. Wait until it is closed.',
  },
  UNIT_NOT_IN_CASE: {
    vi: 'Đơn vị {byUnit} không có phần việc nào trong hồ sơ này nên không có gì để tiếp nhận thay. Hãy kiểm tra lại đơn vị được thay thế.',
    en: 'The unit {byUnit} has no part in this case, so there is nothing to take over. Check which unit is replaced.',
  },
  SUCCESSOR_OF_OTHER_KIND: {
    vi: 'Đơn vị kế thừa phải cùng loại với đơn vị được thay thế, hoặc thuộc cấp tiếp nhận phần việc đó theo bộ quy tắc. Hãy chọn đơn vị khác.',
    en: 'A successor must be of the same kind as the unit that it replaces, or of the level that takes its work over by the rule set. Choose another unit.',
  },
  RULE_SET_UNCHANGED: {
    vi: 'Hồ sơ đang theo đúng bộ quy tắc {ruleSet} nên không có gì để chuyển. Hãy chọn bộ quy tắc khác.',
    en: 'The case follows the rule set {ruleSet} already, so there is nothing to move. Choose another rule set.',
  },
} as const satisfies { readonly [code: string]: Texts };
