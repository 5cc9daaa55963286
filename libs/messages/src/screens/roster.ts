import type { Texts } from '../texts.ts';

/** Who sits in the council of a unit. */
export const ROSTER_TEXTS = {
  'roster.title': { vi: 'Uỷ viên hội đồng', en: 'Members of the council' },
  'roster.hint': {
    vi: 'Hội đồng họp với mọi uỷ viên đang trong nhiệm kỳ. Nhiệm kỳ đã ghi thì chỉ có thể kết thúc sớm hơn, không xoá được.',
    en: 'The council meets with all members in term. A term that is recorded can be ended earlier, and is never deleted.',
  },
  'roster.notYours': {
    vi: 'Thủ trưởng đơn vị và quản trị viên giữ danh sách này.',
    en: 'The head of the unit and administrators keep this list.',
  },
  'roster.inTerm': {
    vi: 'Đang trong nhiệm kỳ: {count, plural, other {# uỷ viên}}.',
    en: 'In term today: {count, plural, one {# member} other {# members}}.',
  },
  'roster.list': { vi: 'Danh sách uỷ viên', en: 'The members' },
  'roster.empty': { vi: 'Đơn vị chưa cử uỷ viên nào.', en: 'The unit has appointed nobody yet.' },
  'roster.appoint': { vi: 'Cử uỷ viên', en: 'Appoint a member' },
  'roster.noCandidates': {
    vi: 'Không còn ai để cử: quản trị viên giao nhiệm vụ uỷ viên hội đồng của đơn vị trước.',
    en: 'Nobody is left to appoint: an administrator assigns the office of a member in this unit first.',
  },
  'roster.personId': { vi: 'Họ tên', en: 'Name' },
  'roster.choose': { vi: 'Chọn một người', en: 'Choose a person' },
  'roster.unnamed': { vi: 'Người không còn giữ nhiệm vụ ở đơn vị', en: 'Somebody who holds the office no more' },
  'roster.basis': { vi: 'Văn bản cử', en: 'Paper of appointment' },
  'roster.basisHint': { vi: 'Loại, số và ngày của văn bản.', en: 'Its kind, number and day.' },
  'roster.fromOn': { vi: 'Từ ngày', en: 'First day' },
  'roster.toOn': { vi: 'Đến hết ngày', en: 'Last day' },
  'roster.toOnHint': { vi: 'Để trống nếu chưa định ngày kết thúc.', en: 'Left empty where no end is set.' },
  'roster.days': { vi: 'Nhiệm kỳ', en: 'Term' },
  'roster.since': { vi: 'từ {from}', en: 'from {from}' },
  'roster.state': { vi: 'Tình trạng', en: 'State' },
  'roster.state.now': { vi: 'đang trong nhiệm kỳ', en: 'in term' },
  'roster.state.later': { vi: 'chưa bắt đầu', en: 'not begun' },
  'roster.state.over': { vi: 'đã hết nhiệm kỳ', en: 'ended' },
  'roster.does': { vi: 'Thao tác', en: 'Actions' },
  'roster.end': { vi: 'Kết thúc', en: 'End' },
  'roster.endOf': { vi: 'Kết thúc nhiệm kỳ: {name}', en: 'End the term: {name}' },
  'roster.endHint': {
    vi: 'Người đang có ghế trong phiên họp còn mở giữ ghế đó, nhưng không bỏ phiếu được sau ngày cuối.',
    en: 'Who is seated in an open meeting keeps the seat, and casts no ballot after the last day.',
  },
  'roster.lastDay': { vi: 'Ngày cuối của nhiệm kỳ', en: 'Last day of the term' },
  'roster.saved': { vi: 'Đã ghi.', en: 'Recorded.' },
  'roster.season': { vi: 'Đợt xét', en: 'Season' },
  'roster.unit': { vi: 'Đơn vị', en: 'Unit' },
  'roster.chooseUnit': { vi: 'Chọn một đơn vị', en: 'Choose a unit' },
} as const satisfies { readonly [key: string]: Texts };
