import type { Texts } from '../texts.ts';

/** The administrator's seasons: opening and ending, and cases that are stuck. */
export const ADMINISTER_TEXTS = {
  'administer.seasons': { vi: 'Đợt xét', en: 'Seasons' },
  'administer.open': { vi: 'Mở đợt xét mới', en: 'Open a season' },
  'administer.back': { vi: 'Về các đợt xét', en: 'Back to the seasons' },
  'administer.window': { vi: 'Nhận hồ sơ', en: 'Receives nominations' },
  'administer.receivesFrom': { vi: 'từ {day}', en: 'from {day}' },
  'administer.receivesTo': { vi: 'đến hết {day}', en: 'to the end of {day}' },
  'administer.endsBy': { vi: 'tự kết thúc hết {day}', en: 'ends by itself after {day}' },
  'administer.noWindow': { vi: 'đến khi được kết thúc', en: 'until it is ended' },
  'administer.readRules': { vi: 'Xem bộ quy tắc {id}', en: 'Read the rule set {id}' },
  'administer.fromSeason': { vi: 'Bắt đầu từ một đợt xét đã có', en: 'Begin as another season was' },
  'administer.fromSeasonHint': {
    vi: 'Lấy lại đơn vị và bộ quy tắc của đợt này; hồ sơ, người được đề nghị và sổ không đi theo.',
    en: 'Units and rules are taken over; nominations, nominees and registers are not.',
  },
  'administer.go': { vi: 'Tiếp tục', en: 'Go on' },
  'administer.fromFile': { vi: 'Hoặc từ một tệp', en: 'Or from a file' },
  'administer.file': { vi: 'Chọn tệp JSON của đợt xét', en: 'Choose a JSON file of a season' },
  'administer.fileHint': {
    vi: 'Tệp laurel.season/1 hoặc nội dung của lệnh mở đợt xét, nhiều nhất 2 MB. Hồ sơ trong tệp không được nhập.',
    en: 'A file laurel.season/1 or the body of openSeason, 2 MB at most. Nominations in it are left out.',
  },
  'administer.noSeasonFile': {
    vi: 'Đây không phải tệp đợt xét, hoặc tệp lớn hơn 2 MB',
    en: 'This is no file of a season, or it is larger than 2 MB',
  },
  'administer.tooManyUnits': {
    vi: 'Đợt này có quá nhiều đơn vị để lấy lại ở đây: hãy dùng tệp.',
    en: 'This season has too many units to take over here: use a file.',
  },
  'administer.own': { vi: 'Phần riêng của đợt mới', en: 'What is the new season’s own' },
  'administer.code': { vi: 'Ký hiệu', en: 'Code' },
  'administer.codeHint': { vi: 'Ngắn, không dấu, ví dụ quang-an-2027', en: 'Short, such as quang-an-2027' },
  'administer.titleVi': { vi: 'Tên tiếng Việt', en: 'Title in Vietnamese' },
  'administer.titleEn': { vi: 'Tên tiếng Anh', en: 'Title in English' },
  'administer.periods': { vi: 'Kỳ xét', en: 'Periods' },
  'administer.periodsHint': {
    vi: 'Cách nhau bằng dấu phẩy, ví dụ 2026, 2027H1',
    en: 'With commas between them, such as 2026, 2027H1',
  },
  'administer.sameRules': { vi: 'như đợt đã chọn: {id}', en: 'as there: {id}' },
  'administer.ownRules': { vi: 'như đợt đã chọn: {id} với quy tắc riêng', en: 'as there: {id} with rules of its own' },
  'administer.opensOn': { vi: 'Nhận hồ sơ từ ngày (không bắt buộc)', en: 'Receives from (optional)' },
  'administer.datesHint': {
    vi: 'Để trống: nhận ngay từ khi mở.',
    en: 'Left empty: from the moment on which it is opened.',
  },
  'administer.closesOn': { vi: 'Nhận hồ sơ đến hết ngày (không bắt buộc)', en: 'Receives to the end of (optional)' },
  'administer.endsOn': { vi: 'Tự kết thúc hết ngày (không bắt buộc)', en: 'Ends by itself after (optional)' },
  'administer.wrongDay': {
    vi: 'Ngày này đã qua, hoặc đứng trước ngày ở trên',
    en: 'This day is over, or lies before the one above',
  },
  'administer.endsHint': {
    vi: 'Để trống: đến khi quản trị viên kết thúc đợt xét.',
    en: 'Left empty: until an administrator ends it.',
  },
  'administer.units': {
    vi: 'Lấy {count} đơn vị và {agencies} cơ quan được hỏi ý kiến.',
    en: '{count, plural, one {# unit} other {# units}} and {agencies, plural, one {# agency} other {# agencies}} are taken over.',
  },
  'administer.leaveOut': { vi: 'Bỏ bớt đơn vị', en: 'Leave units out' },
  'administer.unitsTaken': { vi: 'Đơn vị của đợt mới', en: 'Units of the new season' },
  'administer.opened': {
    vi: 'Đã mở «{title}» với {count} đơn vị.',
    en: '«{title}» is open, with {count, plural, one {# unit} other {# units}}.',
  },
  'administer.toSeason': { vi: 'Đến đợt xét này', en: 'Go to the season' },
  'administer.end': { vi: 'Kết thúc đợt xét', en: 'End the season' },
  'administer.endAgain': { vi: 'Kết thúc lại', en: 'End it again' },
  'administer.phase': { vi: 'Trạng thái', en: 'Phase' },
  'administer.cases': { vi: 'Số hồ sơ', en: 'Cases' },
  'administer.noLevel': { vi: 'không ở cấp nào', en: 'at no level' },
  'administer.lapses': {
    vi: '{count, plural, =0 {Không có hồ sơ nào đang xét.} other {# hồ sơ đang xét sẽ hết thời hạn và kết thúc.}}',
    en: '{count, plural, =0 {No case is open.} one {# open case will lapse.} other {# open cases will lapse.}}',
  },
  'administer.keeps': {
    vi: '{count} hồ sơ trong số đó đã có khen thưởng: khen thưởng vẫn còn hiệu lực.',
    en: '{count} of them hold a commendation in force: it stays.',
  },
  'administer.reserved': {
    vi: 'Mức khen đã bảo lưu mà chưa ban hành sẽ không được ban hành.',
    en: 'A reserved award that was not issued will not be issued.',
  },
  'administer.drafts': {
    vi: '{count} bản thảo sẽ không nộp được nữa.',
    en: '{count, plural, one {# draft} other {# drafts}} can be handed in no more.',
  },
  'administer.restricted': {
    vi: 'Hồ sơ có nội dung bí mật không nằm trong các con số này và cũng kết thúc.',
    en: 'Restricted cases are in none of these numbers, and lapse too.',
  },
  'administer.forGood': {
    vi: 'Đợt xét đã kết thúc không mở lại được.',
    en: 'A season that has ended is not opened again.',
  },
  'administer.isMeant': {
    vi: 'Tôi đã đọc và muốn kết thúc đợt xét này',
    en: 'I have read this and mean to end the season',
  },
  'administer.tick': { vi: 'Hãy xác nhận rằng bạn đã đọc', en: 'Say that you have read it' },
  'administer.ended': {
    vi: '{count, plural, =0 {Đợt xét đã kết thúc; mọi hồ sơ đã kết thúc.} other {Đợt xét đã kết thúc; còn # hồ sơ đang được kết thúc…}}',
    en: '{count, plural, =0 {The season has ended, and so has every case.} one {The season has ended; # case is still being closed…} other {The season has ended; # cases are still being closed…}}',
  },
} as const satisfies { readonly [key: string]: Texts };
