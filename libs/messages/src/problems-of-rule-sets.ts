import type { Texts } from './texts.ts';

/**
 * What is wrong with an entry of a rule set, said after its path. Words stand as the file has them, for whoever writes it
 * has to write them so.
 */
export const RULE_SET_PROBLEM_TEXTS = {
  VALUE_NOT_ALLOWED: { vi: 'phải là một trong các giá trị: {known}', en: 'must be one of {known}' },
  VALUE_MISSHAPEN: {
    vi: 'phải là {needed, select, ADDRESS {địa chỉ bắt đầu bằng http:// hoặc https://} DAY {một ngày, dạng yyyy-mm-dd} DAY_OR_NULL {một ngày, dạng yyyy-mm-dd, hoặc null} TRUE_OR_FALSE {true hoặc false} LEVELS {bảng ghi theo cấp} other {bảng}}',
    en: 'must be {needed, select, ADDRESS {an address that begins with http:// or https://} DAY {a calendar day yyyy-mm-dd} DAY_OR_NULL {a calendar day yyyy-mm-dd, or null} TRUE_OR_FALSE {true or false} LEVELS {a table of levels} other {a table}}',
  },
  VALUE_OUT_OF_RANGE: {
    vi: 'phải là {needed, select, TEXT {một dòng chữ dài từ {least} đến {most} ký tự} ROWS {danh sách có từ {least} đến {most} dòng} other {số nguyên từ {least} đến {most}}}',
    en: 'must be {needed, select, TEXT {a text of {least} to {most} characters, without line breaks} ROWS {a list of {least} to {most} rows} other {a whole number from {least} to {most}}}',
  },
  LIST_NEEDED: {
    vi: 'phải là danh sách có ít nhất {least} trong các giá trị: {known}',
    en: 'must list {least} or more of {known}',
  },
  NAMED_TWICE: {
    vi: '{what} đã có trong danh sách này, ở vị trí {first}',
    en: '{what} stands here twice, first at {first}',
  },
  ENTRY_UNKNOWN: {
    vi: '{place, select, RULE_SET {không phải là mục của bộ quy tắc} LEVELS {không phải là một cấp} other {không phải là mục ở đây}}; chỉ có: {known}',
    en: '{place, select, RULE_SET {is not part of a rule set} LEVELS {is not a level} other {is not known here}}; known are: {known}',
  },
  ENTRY_MISSING: { vi: 'còn thiếu, không được bỏ trống', en: 'is missing, and cannot be left out' },
  ENTRY_FIXED: { vi: 'không được ghi đè', en: 'cannot be overridden' },
  RULE_SET_UNKNOWN: {
    vi: 'không có bộ quy tắc "{id}" kèm theo sản phẩm; chỉ có: {known}',
    en: 'no rule set "{id}" is shipped; known are: {known}',
  },
  LEVEL_TWICE_ON_ROUTE: {
    vi: '{level} có hai lần trên tuyến trình',
    en: '{level} stands in the route twice',
  },
  ROUTE_GOES_DOWN: {
    vi: '{level} không phải là cấp trên của {below}',
    en: '{level} does not stand above {below}',
  },
  FORK_LEADS_NOWHERE: {
    vi: '{level} không có trên tuyến trình nên không trình thẳng được',
    en: '{level} is not on the route, so the fork leads nowhere',
  },
  SUCCESSION_NEEDLESS: {
    vi: '{level} vẫn có trên tuyến trình nên không có cấp nào tiếp nhận thay',
    en: '{level} is on the route itself, so nobody takes over from it',
  },
  SUCCESSOR_NOT_ON_ROUTE: {
    vi: '{level} không có trên tuyến trình nên không tiếp nhận thay được',
    en: '{level} is not on the route, so it cannot take over',
  },
  STEP_UNREACHABLE: {
    vi: 'không tuyến trình nào đi qua {level} nên các bước này không bao giờ được thực hiện',
    en: 'no route reaches {level}, so its steps are never taken',
  },
  STEP_OUT_OF_ORDER: { vi: '{step} phải đứng trước {later}', en: '{step} must stand before {later}' },
  STEP_MISSING: {
    vi: 'cần bước {step} mà {level} không có{step, select, receive {: thời hạn bắt đầu từ bước này} decide {: cấp nào cũng kết thúc bằng bước này} other {}}',
    en: 'needs the step {step}, which {level} does not have{step, select, receive {: the clock starts with it} decide {: the steps of every level end with it} other {}}',
  },
  FORM_NOT_ALLOWED: {
    vi: 'phải là {form}: theo luật, tổ dân phố không có hình thức khen thưởng nào',
    en: 'must be {form}: a residential group has no award that the law knows',
  },
  COUNCIL_OUT_OF_REACH: {
    vi: 'đòi hỏi {share}, không hội đồng nào đạt được',
    en: 'asks for {share}, which no council can reach',
  },
  REMINDER_TOO_EARLY: {
    vi: 'phải ít hơn {workingDays} ngày làm việc của thời hạn',
    en: 'must be less than the {workingDays} working days of the clock',
  },
  FORWARD_LEADS_NOWHERE: {
    vi: 'trên {level} không còn cấp nào nên không có nơi để trình',
    en: 'no level stands above {level}, so nothing can be forwarded',
  },
  SIGNATORY_MISSING: {
    vi: 'không ai quyết định được ở {level}: hãy nêu tư cách ký của một trong các vai trò {roles}',
    en: 'nobody could decide at {level}: name the capacities of one of {roles}',
  },
  CRITERION_UNREAD: {
    vi: 'không bao giờ được xét: {rule} không có trong eligibility',
    en: 'is never read: {rule} is not in eligibility',
  },
  DAY_NOT_LATER: { vi: 'phải sau ngày {day}', en: 'must be later than {day}' },
  SOURCE_MISSING: {
    vi: 'chưa có nguồn: hãy nêu nguồn của mục này trong grounds',
    en: 'is missing a source: name one for it in grounds',
  },
  SOURCE_UNKNOWN: {
    vi: 'chưa có nguồn: {id} không phải là id của nguồn nào trong sources',
    en: 'is missing a source: {id} is not the id of one in sources',
  },
  GROUND_WITHOUT_ENTRY: { vi: 'không phải là mục nào của bộ quy tắc', en: 'is no entry of a rule set' },
} as const satisfies { readonly [code: string]: Texts };

export type RuleSetProblemTextCode = keyof typeof RULE_SET_PROBLEM_TEXTS;
