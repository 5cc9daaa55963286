import type { Texts } from '../texts.ts';

/** The desk of whoever decides. */
export const INBOX_TEXTS = {
  'inbox.title': { vi: 'Việc cần xử lý', en: 'Inbox' },
  'inbox.boxes': { vi: 'Hộp việc', en: 'Boxes' },
  'inbox.box.unassigned': { vi: 'Chưa ai nhận', en: 'Open' },
  'inbox.box.mine': { vi: 'Của tôi', en: 'Mine' },
  'inbox.box.unit': { vi: 'Của đơn vị', en: 'Unit’s' },
  'inbox.box.done': { vi: 'Đã xong', en: 'Done' },
  'inbox.count': {
    vi: '{box} ({count}{more, select, yes {+} other {}})',
    en: '{box} ({count}{more, select, yes {+} other {}})',
  },
  'inbox.filter': { vi: 'Tìm theo tên', en: 'Find by name' },
  'inbox.filterHint': { vi: 'Gõ có dấu hay không dấu đều được.', en: 'With or without diacritics.' },
  'inbox.overdueOnly': { vi: 'Chỉ việc quá hạn', en: 'Overdue only' },
  'inbox.nominee': { vi: 'Người hoặc tập thể', en: 'Nominee' },
  'inbox.task': { vi: 'Việc', en: 'Task' },
  'inbox.due': { vi: 'Hạn', en: 'Due' },
  'inbox.claimed': { vi: 'Người nhận', en: 'Claimed by' },
  'inbox.me': { vi: 'tôi', en: 'me' },
  'inbox.nobody': { vi: 'chưa ai', en: 'nobody' },
  'inbox.empty': { vi: 'Không có việc nào ở đây.', en: 'Nothing waits here.' },
  'inbox.emptyFiltered': {
    vi: 'Không có việc nào như vậy. Hãy bớt điều kiện lọc.',
    en: 'Nothing of that kind. Loosen the filter.',
  },
  'inbox.due.none': { vi: 'không có hạn', en: 'no deadline' },
  'inbox.due.overdue': { vi: 'quá hạn từ {on}', en: 'overdue since {on}' },
  'inbox.due.today': { vi: 'hạn hôm nay', en: 'due today' },
  'inbox.due.left': {
    vi: 'còn {days, plural, other {# ngày làm việc}}, đến {on}',
    en: '{days, plural, one {# working day} other {# working days}} left, until {on}',
  },
  'inbox.done': { vi: 'xong lúc {at}', en: 'done at {at}' },
  'inbox.keys.next': { vi: 'việc sau', en: 'next task' },
  'inbox.keys.previous': { vi: 'việc trước', en: 'previous task' },
  'inbox.keys.open': { vi: 'mở hồ sơ', en: 'open the file' },
  'inbox.keys.search': { vi: 'đến ô tìm', en: 'to the search field' },
  'inbox.keys.help': { vi: 'bảng phím tắt', en: 'this list of keys' },
} as const satisfies { readonly [key: string]: Texts };
