import type { Texts } from '../texts.ts';

/** The codes of a rule set that no other page has words for. */
export const RULE_SET_CODES = {
  'ruleSet.code.EXCLUSIVE_PER_ACHIEVEMENT': {
    vi: 'mỗi thành tích chỉ được khen một lần',
    en: 'one commendation for one achievement',
  },
  'ruleSet.code.CUMULATIVE': { vi: 'mỗi cấp đều có thể khen', en: 'every level may commend' },
  'ruleSet.code.INTERIM_SUPERSEDED': {
    vi: 'cấp dưới khen tạm, khen thưởng của cấp trên thay thế',
    en: 'a lower commendation is interim, and a higher one supersedes it',
  },
  'ruleSet.code.NONE': { vi: 'hồ sơ kết thúc', en: 'the case ends' },
  'ruleSet.code.LAST_RESERVED': {
    vi: 'quay về cấp cuối cùng đã bảo lưu mức khen',
    en: 'the last level that reserved its award may issue it',
  },
  'ruleSet.code.STAY': { vi: 'ở lại, báo cấp trên', en: 'it stays, and the superior is told' },
  'ruleSet.code.FORWARD': { vi: 'chuyển lên cấp trên', en: 'it goes on' },
  'ruleSet.code.LAPSE': { vi: 'hết thời hạn và kết thúc', en: 'it lapses' },
  'ruleSet.code.ALL_MEMBERS': { vi: 'tổng số thành viên', en: 'all members' },
  'ruleSet.code.PRESENT': { vi: 'số phiếu đã bỏ', en: 'the ballots that are in' },
  'ruleSet.code.VALID': {
    vi: 'số phiếu tán thành và không tán thành',
    en: 'the ballots for and against',
  },
  'ruleSet.code.FAILS': { vi: 'không được thông qua', en: 'it fails' },
  'ruleSet.code.PASSES': { vi: 'được thông qua', en: 'it passes' },
  'ruleSet.code.SECRET': { vi: 'phiếu kín', en: 'secret' },
  'ruleSet.code.OPEN': { vi: 'công khai', en: 'open' },
  'ruleSet.code.WRITTEN': { vi: 'nhận cả phiếu bằng văn bản', en: 'written ballots too' },
  'ruleSet.code.SHRINKS': { vi: 'không tính vào tổng số', en: 'is not counted' },
  'ruleSet.code.STAYS': { vi: 'vẫn tính vào tổng số', en: 'stays in the count' },
  'ruleSet.code.VN': { vi: 'ngày làm việc của cơ quan nhà nước', en: 'working days of public offices' },
  'ruleSet.code.ACCELERATED': {
    vi: 'lịch chạy nhanh để trình diễn: một ngày làm việc là một giây',
    en: 'accelerated for demonstrations: a working day lasts a second',
  },
  'ruleSet.code.NOTHING': { vi: 'không gì cả', en: 'nothing' },
  'ruleSet.code.STANDING': { vi: 'hồ sơ đang ở đâu', en: 'where the file is' },
  'ruleSet.code.OUTCOME': { vi: 'hồ sơ ở đâu và kết quả', en: 'where the file is, and how it ended' },
  'ruleSet.code.UP': { vi: 'làm tròn lên', en: 'up' },
  'ruleSet.code.NEAREST': { vi: 'làm tròn gần nhất', en: 'to the nearest' },
  'ruleSet.code.DOWN': { vi: 'làm tròn xuống', en: 'down' },
  'ruleSet.code.SIMPLIFIED_PROCEDURE': {
    vi: 'bỏ qua các bước trước quyết định, theo thủ tục đơn giản',
    en: 'the steps before the decision are left out',
  },
  'ruleSet.short.NO_LADDER': { vi: 'phải có khen thưởng cấp dưới trước', en: 'an award of a lower level first' },
  'ruleSet.short.ONE_ACHIEVEMENT_ONCE': { vi: 'một thành tích khen một lần', en: 'one achievement, one award' },
  'ruleSet.short.NOT_A_BASIS': {
    vi: 'khen đột xuất, phong trào không làm căn cứ',
    en: 'unexpected and movement awards are no grounds',
  },
  'ruleSet.short.HOLD_WHILE_UNDER_EXAMINATION': {
    vi: 'tạm hoãn khi đang xem xét, xác minh',
    en: 'hold while under examination',
  },
  'ruleSet.short.RESET_AFTER_DISCIPLINE': { vi: 'tính lại sau kỷ luật', en: 'reset after discipline' },
  'ruleSet.short.HEAD_BY_COLLECTIVE': {
    vi: 'người đứng đầu xét theo tập thể',
    en: 'a head is judged by the collective',
  },
  'ruleSet.short.PREREQUISITE': { vi: 'điều kiện riêng của hình thức', en: 'conditions of its own' },
  'ruleSet.short.MINIMUM_PERIOD': { vi: 'thời gian công tác tối thiểu', en: 'minimum years in office' },
  'ruleSet.short.PREFER_DIRECT': { vi: 'chú trọng người trực tiếp', en: 'those who do the work directly' },
  'ruleSet.short.QUOTA': { vi: 'không vượt chỉ tiêu', en: 'within the quota' },
  'ruleSet.short.NO_SELF': { vi: 'không tự đề nghị, tự xử lý', en: 'nobody for himself or herself' },
} as const satisfies { readonly [key: string]: Texts };
