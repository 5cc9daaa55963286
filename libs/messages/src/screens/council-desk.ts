import type { Texts } from '../texts.ts';

/** The agenda of a council, and who sits in it. */
export const COUNCIL_DESK_TEXTS = {
  'council.short': { vi: 'Hội đồng', en: 'Council' },
  'council.agenda': { vi: 'Chương trình họp của hội đồng', en: 'The agenda of the council' },
  'council.hint': {
    vi: 'Các hồ sơ mà hội đồng của đơn vị đang xét, chờ triệu tập hoặc đã xét xong.',
    en: 'The files on which the council of the unit sits, that wait for it, or that it settled.',
  },
  'council.hintMember': {
    vi: 'Mở hồ sơ để bỏ phiếu, hoặc để báo rằng bạn không tham gia. Phiếu đã bỏ thì không đổi được.',
    en: 'Open a file to cast your ballot, or to stay out of the vote. A ballot that was cast is never changed.',
  },
  'council.part.SITTING': { vi: 'Đang họp', en: 'Sitting' },
  'council.part.TO_CONVENE': { vi: 'Chờ triệu tập', en: 'To be convened' },
  'council.part.MET': { vi: 'Đã họp', en: 'Met' },
  'council.none.SITTING': { vi: 'Hội đồng không họp về hồ sơ nào.', en: 'The council sits on no file.' },
  'council.none.TO_CONVENE': { vi: 'Không có hồ sơ nào chờ triệu tập hội đồng.', en: 'No file waits for the council.' },
  'council.none.MET': { vi: 'Hội đồng chưa xét xong hồ sơ nào.', en: 'The council has settled no file yet.' },
  'council.column.file': { vi: 'Hồ sơ', en: 'File' },
  'council.column.meeting': { vi: 'Phiên họp', en: 'Meeting' },
  'council.column.ballots': { vi: 'Phiếu', en: 'Ballots' },
  'council.column.recused': { vi: 'Không tham gia', en: 'Out of the vote' },
  'council.column.next': { vi: 'Việc tiếp theo', en: 'Next' },
  'council.notConvened': { vi: 'chưa triệu tập', en: 'not convened' },
  'council.cast': {
    vi: '{inMeeting} tại phiên họp, {written} bằng văn bản',
    en: '{inMeeting} in the meeting, {written} in writing',
  },
  'council.missing': {
    vi: 'Chưa bỏ: {count} (ghế {seats})',
    en: 'Missing: {count} ({count, plural, one {seat} other {seats}} {seats})',
  },
  'council.noneMissing': { vi: 'Không thiếu phiếu nào', en: 'None is missing' },
  'council.nobody': { vi: 'không ai', en: 'nobody' },
  'council.seats': { vi: 'ghế {seats}', en: 'seats {seats}' },
  'council.minutes': { vi: 'Biên bản', en: 'Minutes' },
  'council.toVote': { vi: 'Chờ phiếu của bạn', en: 'Awaits your ballot' },
  'council.toClose': { vi: 'Kết thúc phiên họp', en: 'Close the meeting' },
  'council.youSpoke': { vi: 'Bạn đã bỏ phiếu hoặc không tham gia', en: 'You have voted or stay out' },
  'council.backToAgenda': { vi: 'Về chương trình họp', en: 'Back to the agenda' },
} as const satisfies { readonly [key: string]: Texts };
