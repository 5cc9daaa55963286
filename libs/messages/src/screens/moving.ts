import type { Texts } from '../texts.ts';

/** How an administrator moves open cases to another rule set. */
export const MOVING_TEXTS = {
  'moving.title': { vi: 'Chuyển hồ sơ sang bộ quy tắc khác', en: 'Move open cases to another rule set' },
  'moving.hint': {
    vi: 'Hồ sơ giữ bộ quy tắc của ngày nộp. Chỉ chuyển khi có văn bản cho phép; mỗi hồ sơ được ghi một mục sổ riêng, có lý do, và không tự quay lại.',
    en: 'A case keeps the rule set of the day on which it was handed in. Move it only where the law lets you; each case gets an entry of its own with the reason, and does not go back by itself.',
  },
  'moving.choose': { vi: 'Chọn đợt xét và bộ quy tắc mới', en: 'Choose the season and the new rule set' },
  'moving.to': { vi: 'Bộ quy tắc mới', en: 'New rule set' },
  'moving.show': { vi: 'Xem điều gì sẽ khác', en: 'Show what would differ' },
  'moving.noSeason': {
    vi: 'Không có đợt xét nào còn hồ sơ đang xét.',
    en: 'No season has open cases.',
  },
  'moving.here': { vi: 'Chuyển hồ sơ đang xét sang bộ quy tắc này', en: 'Move open cases to this rule set' },
  'moving.concerned': { vi: 'Hồ sơ sẽ chuyển', en: 'Cases that would move' },
  'moving.count': {
    vi: '{count, plural, =0 {Mọi hồ sơ đang xét của đợt này đã theo {to}.} other {# hồ sơ đang xét chưa theo {to}.}}',
    en: '{count, plural, =0 {Every open case of this season goes by {to} already.} one {# open case does not go by {to} yet.} other {# open cases do not go by {to} yet.}}',
  },
  'moving.differs': { vi: 'Điều gì sẽ khác', en: 'What would differ' },
  'moving.from': {
    vi: '{count} hồ sơ đang theo {from}',
    en: '{count, plural, one {# case goes} other {# cases go}} by {from}',
  },
  'moving.fromUnread': {
    vi: 'Bộ quy tắc này chỉ có ở từng hồ sơ nên không so sánh được ở đây.',
    en: 'These rules are told with a single case alone, and cannot be compared here.',
  },
  'moving.clocks': {
    vi: 'Thời hạn đang chạy giữ nguyên; thời hạn của bộ quy tắc mới áp dụng từ cấp hoặc vòng xét sau.',
    en: 'Clocks that run go on as they are; those of the new rule set begin with the next level or round.',
  },
  'moving.levelGone': {
    vi: 'Cấp không còn trong bộ quy tắc mới: cấp làm thay xét lại từ đầu bằng một vòng mới.',
    en: 'Where the new rule set has no such level, the one that takes its work over begins a round of its own.',
  },
  'moving.later': {
    vi: 'Hồ sơ nộp sau này vẫn theo bộ quy tắc của đợt xét.',
    en: 'What is handed in later still goes by the rules of the season.',
  },
  'moving.restricted': {
    vi: 'Hồ sơ có nội dung bí mật không nằm trong con số này và giữ bộ quy tắc của mình.',
    en: 'Restricted cases are in none of these numbers, and keep their rules.',
  },
  'moving.notAsked': {
    vi: 'Bộ quy tắc này thuộc một phiên bản cũ nên không chuyển sang được nữa. Hãy chọn bộ khác.',
    en: 'This rule set is of an older version, and no case can be moved to it any more. Choose another one.',
  },
  'moving.try': { vi: 'Thử trước, không ghi gì', en: 'Try it, recording nothing' },
  'moving.open': { vi: 'Chuyển…', en: 'Move…' },
  'moving.move': {
    vi: 'Chuyển {count} hồ sơ sang {to}',
    en: 'Move {count, plural, one {# case} other {# cases}} to {to}',
  },
  'moving.atMost': {
    vi: 'Mỗi lần nhiều nhất {max} hồ sơ, khoảng {seconds} giây; bấm lại để làm tiếp.',
    en: 'At most {max} at a time, some {seconds} seconds; press again to go on.',
  },
  'moving.reasonHint': {
    vi: 'Văn bản nào cho phép chuyển. Lý do được ghi vào từng hồ sơ; không nêu tên người.',
    en: 'By which document they are moved. It is written down with each case; name no person.',
  },
  'moving.isMeant': {
    vi: 'Tôi đã đọc điều gì sẽ khác và muốn chuyển các hồ sơ này',
    en: 'I have read what would differ and mean to move these cases',
  },
  'moving.TRY': { vi: 'Đang thử: {done} trên {all} hồ sơ', en: 'Trying: {done} of {all} cases' },
  'moving.MOVE': { vi: 'Đang chuyển: {done} trên {all} hồ sơ', en: 'Moving: {done} of {all} cases' },
  'moving.stop': { vi: 'Dừng lại', en: 'Stop' },
  'moving.tried': {
    vi: 'Đã thử {done} hồ sơ: chuyển được {able}, không chuyển được {refused}. Chưa ghi gì.',
    en: '{done, plural, one {# case was} other {# cases were}} tried: {able} can be moved, {refused} cannot. Nothing was recorded.',
  },
  'moving.moved': {
    vi: 'Đã chuyển {able} hồ sơ; {refused} hồ sơ không chuyển được.',
    en: '{able, plural, one {# case was} other {# cases were}} moved; {refused} could not be.',
  },
  'moving.left': {
    vi: 'Còn {count} hồ sơ chưa đến lượt: bấm lại để làm tiếp.',
    en: '{count, plural, one {# case has} other {# cases have}} not had their turn: press again to go on.',
  },
  'moving.broken': {
    vi: 'Đã ngắt giữa chừng. Hồ sơ nào đã chuyển thì đã chuyển; bấm lại để làm tiếp.',
    en: 'It broke off. What was moved is moved; press again to go on.',
  },
  'moving.refused': { vi: 'Hồ sơ không chuyển được', en: 'Cases that cannot be moved' },
  'moving.why': { vi: 'Vì sao', en: 'Why' },
} as const satisfies { readonly [key: string]: Texts };
