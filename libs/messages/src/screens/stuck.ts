import type { Texts } from '../texts.ts';

/** Cases that do not go on by themselves, why, and the way out. */
export const STUCK_TEXTS = {
  'stuck.short': { vi: 'Hồ sơ bị kẹt', en: 'Stuck cases' },
  'stuck.title': { vi: 'Hồ sơ không tự đi tiếp', en: 'Cases that do not go on by themselves' },
  'stuck.hint': {
    vi: 'Hồ sơ đang chờ người xử lý không nằm ở đây. Trang này không cho biết hồ sơ của ai: quản trị viên không đọc hồ sơ.',
    en: 'A case that waits for its office is not here. Whose case it is, is not told: an administrator reads no dossier.',
  },
  'stuck.again': { vi: 'Xem lại', en: 'Look again' },
  'stuck.count': {
    vi: '{count, plural, =0 {Không có hồ sơ nào bị kẹt.} other {Có # hồ sơ bị kẹt.}}',
    en: '{count, plural, =0 {No case is stuck.} one {# case is stuck.} other {# cases are stuck.}}',
  },
  'stuck.case': { vi: 'Mã hồ sơ', en: 'Case' },
  'stuck.where': { vi: 'Đang ở', en: 'Where' },
  'stuck.why': { vi: 'Lý do và cách xử lý', en: 'Why, and the way out' },
  'stuck.since': { vi: 'từ {at}', en: 'since {at}' },
  'stuck.CLOCK_OVERDUE': { vi: 'Thời hạn đã hết mà không có gì xảy ra', en: 'A clock is overdue, and nothing rang' },
  'stuck.out.CLOCK_OVERDUE': {
    vi: 'Luồng xử lý của hồ sơ bị mất hoặc bị lỗi. Chạy «laurel carry-on»; nếu vẫn còn, đọc nhật ký của worker.',
    en: 'Its workflow is lost, or meets a fault. Run «laurel carry-on»; if it is still here, read the log of the worker.',
  },
  'stuck.SEASON_OVER': {
    vi: 'Đợt xét đã kết thúc mà hồ sơ chưa kết thúc',
    en: 'Its season has ended, and the case has not',
  },
  'stuck.out.SEASON_OVER': {
    vi: 'Việc kết thúc đợt xét bị ngắt giữa chừng. Mở trang đợt xét và bấm «Kết thúc lại», hoặc chạy «laurel carry-on».',
    en: 'The end of the season was interrupted. Open the season and end it again, or run «laurel carry-on».',
  },
  'stuck.UNIT_ABOLISHED': {
    vi: 'Còn việc ở một đơn vị đã giải thể',
    en: 'Something is still to be done at a unit that was abolished',
  },
  'stuck.out.UNIT_ABOLISHED': {
    vi: 'Hồ sơ chưa về đơn vị kế thừa. Chạy «laurel carry-on»: việc bàn giao làm tiếp.',
    en: 'It has not come to the successor. Run «laurel carry-on»: the reorganisation goes on.',
  },
  'stuck.NO_TASK': { vi: 'Đang xét mà không ai có việc phải làm', en: 'It is open, and nobody has a task' },
  'stuck.out.NO_TASK': {
    vi: 'Bảng đọc không khớp với sổ. Chạy «laurel verify» và làm theo kết quả; sổ là bản đúng.',
    en: 'The read tables do not agree with the ledger. Run «laurel verify» and follow what it says; the ledger is the truth.',
  },
  'stuck.more': {
    vi: 'Hồ sơ có nội dung bí mật, và luồng xử lý bị mất khi chưa đến hạn nào, chỉ «laurel verify» tìm thấy.',
    en: 'Restricted cases, and workflows that were lost before any clock was due, are found by «laurel verify» alone.',
  },
} as const satisfies { readonly [key: string]: Texts };
