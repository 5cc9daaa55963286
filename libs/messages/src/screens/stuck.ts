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
  'stuck.WORKFLOW_LOST': { vi: 'Luồng xử lý bị mất', en: 'Its workflow is lost' },
  'stuck.out.WORKFLOW_LOST': {
    vi: 'Chạy «laurel carry-on»: luồng bắt đầu lại từ sổ. Lệnh kế tiếp của đơn vị đang xét cũng làm như vậy.',
    en: 'Run «laurel carry-on»: it begins again from the ledger. So does the next command of the office that has it.',
  },
  'stuck.engineAway': {
    vi: 'Máy luồng xử lý (Temporal) không trả lời, nên chưa biết luồng nào bị mất. Lệnh của mọi người cũng không được ghi. Xem docs/runbook/temporal-or-postgresql-away.md, rồi xem lại ở đây.',
    en: 'The workflow engine (Temporal) gives no answer, so nothing is known of lost workflows, and nobody’s command is recorded. See docs/runbook/temporal-or-postgresql-away.md, then look here again.',
  },
  'stuck.looked': {
    vi: 'Đã tìm luồng xử lý của {count} hồ sơ đang xét.',
    en: 'The workflows of {count, plural, one {# open case} other {# open cases}} were looked for.',
  },
  'stuck.notWhole': {
    vi: 'Danh sách này chưa đủ. Xử lý những dòng này rồi xem lại, hoặc chạy «laurel verify».',
    en: 'This list is not whole. Mend what is here and look again, or run «laurel verify».',
  },
  'stuck.messages': { vi: 'Thông báo không đến nơi', en: 'Messages that do not arrive' },
  'stuck.noMessage': { vi: 'Không có thông báo nào bị giữ lại lâu.', en: 'No message has been waiting for long.' },
  'stuck.whereTo': { vi: 'Gửi đến', en: 'To' },
  'stuck.howMany': { vi: 'Số thông báo', en: 'Messages' },
  'stuck.ofWebhook': { vi: 'Webhook {name}', en: 'Webhook {name}' },
  'stuck.ofSeason': { vi: 'Lịch của đợt xét {title}', en: 'Dates of the season {title}' },
  'stuck.many': { vi: 'từ 1.000', en: '1,000 or more' },
  'stuck.SEASON_NOT_KEPT': {
    vi: 'Không có luồng nào giữ lịch của đợt xét',
    en: 'No workflow keeps the dates of the season',
  },
  'stuck.out.SEASON_NOT_KEPT': {
    vi: 'Đợt xét sẽ không tự kết thúc đúng ngày. Chạy «laurel carry-on».',
    en: 'It will not end by itself on its day. Run «laurel carry-on».',
  },
  'stuck.WEBHOOK_DISABLED': {
    vi: 'Webhook đã tự tắt vì nơi nhận không trả lời',
    en: 'The webhook was switched off, since nobody answers there',
  },
  'stuck.out.WEBHOOK_DISABLED': {
    vi: 'Hỏi nơi nhận, rồi mở trang webhook và bật lại: thông báo đang chờ được gửi ngay.',
    en: 'Ask who receives there, then open the webhook and switch it on: what waits is sent at once.',
  },
  'stuck.DELIVERIES_LATE': {
    vi: 'Gửi nhiều lần mà chưa đến nơi',
    en: 'They are sent again and again, and have not arrived',
  },
  'stuck.out.DELIVERIES_LATE': {
    vi: 'Mở trang webhook, xem lần gửi cuối bị lỗi gì. Nếu không có lần gửi nào thì worker không chạy: xem docs/runbook/lost-worker.md.',
    en: 'Open the webhook and see how the last try ended. Where there was no try, no worker runs: see docs/runbook/lost-worker.md.',
  },
  'stuck.DELIVERIES_DEAD': { vi: 'Đã thôi gửi sau mười hai lần', en: 'They were given up after twelve tries' },
  'stuck.out.DELIVERIES_DEAD': {
    vi: 'Khi nơi nhận đã hoạt động, mở trang webhook và gửi lại.',
    en: 'When the address works again, open the webhook and send them anew.',
  },
  'stuck.more': {
    vi: 'Hồ sơ có nội dung bí mật chỉ «laurel verify» tìm thấy.',
    en: 'Restricted cases are found by «laurel verify» alone.',
  },
} as const satisfies { readonly [key: string]: Texts };
