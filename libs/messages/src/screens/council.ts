import type { Texts } from '../texts.ts';

/** The desk of the council. */
export const COUNCIL_TEXTS = {
  'step.conveneCouncil': { vi: 'Triệu tập hội đồng', en: 'Convene the council' },
  'step.castBallot': { vi: 'Bỏ phiếu', en: 'Cast a ballot' },
  'step.recuse': { vi: 'Không tham gia bỏ phiếu', en: 'Stay out of the vote' },
  'step.closeCouncil': { vi: 'Kết thúc phiên họp', en: 'Close the meeting' },
  'council.title': { vi: 'Hội đồng', en: 'Council' },
  'council.members': { vi: 'Số uỷ viên', en: 'Number of members' },
  'council.membersOfRoster': {
    vi: 'Hội đồng của đơn vị có {count, plural, other {# uỷ viên}} đang trong nhiệm kỳ; tất cả đều được triệu tập.',
    en: 'The council of the unit has {count, plural, one {# member} other {# members}} in term today; all of them are convened.',
  },
  'council.noRoster': {
    vi: 'Đơn vị chưa cử uỷ viên nào. Hãy ghi số người dự họp, từ 1 đến {max}.',
    en: 'The unit has appointed nobody yet. Write how many sit, from 1 to {max}.',
  },
  'council.rule': {
    vi: 'Cần phiếu của ít nhất {num}/{den} số uỷ viên; thông qua khi {strict, select, yes {trên} other {từ}} {percent}%.',
    en: 'Ballots of at least {num}/{den} of the members are needed; it passes {strict, select, yes {above} other {from}} {percent}%.',
  },
  'council.secret': {
    vi: 'Phiếu kín: sổ chỉ ghi rằng ghế này đã bỏ phiếu, không ghi bỏ phiếu thế nào.',
    en: 'A secret ballot: the record tells that this seat voted, and not how.',
  },
  'council.open': {
    vi: 'Phiếu công khai: sổ ghi cả cách bỏ phiếu.',
    en: 'An open ballot: the record tells the vote too.',
  },
  'council.seat': { vi: 'Ghế', en: 'Seat' },
  'council.seatNo': { vi: 'Ghế {seat}', en: 'Seat {seat}' },
  'council.ownSeat': { vi: 'Ghế của bạn: {seat}', en: 'Your seat: {seat}' },
  'council.notSeated': {
    vi: 'Bạn không có ghế trong phiên họp này.',
    en: 'You have no seat in this meeting.',
  },
  'council.spoken': {
    vi: 'Ghế của bạn ({seat}) đã bỏ phiếu hoặc không tham gia.',
    en: 'Your seat ({seat}) has voted or stays out.',
  },
  'council.youVoted': {
    vi: 'Bạn đã bỏ phiếu (ghế {seat}). Phiếu đã bỏ không sửa và không rút lại được.',
    en: 'You have voted (seat {seat}). A ballot that was cast is neither changed nor taken back.',
  },
  'council.youStayOut': {
    vi: 'Bạn không tham gia bỏ phiếu về hồ sơ này (ghế {seat}).',
    en: 'You stay out of the vote on this file (seat {seat}).',
  },
  'council.vote': { vi: 'Ý kiến của bạn', en: 'Your vote' },
  'council.written': { vi: 'Bỏ phiếu bằng văn bản (vắng mặt)', en: 'In writing (absent from the meeting)' },
  'council.writtenNot': {
    vi: 'Quy tắc ở đây không cho bỏ phiếu bằng văn bản.',
    en: 'The rules here allow no ballot in writing.',
  },
  'council.closeHint': {
    vi: 'Sau khi kết thúc, không ai bỏ phiếu được nữa và kết quả được ghi vào sổ.',
    en: 'After it is closed nobody votes any more, and the result is recorded.',
  },
  'council.state': {
    vi: 'đang họp: {cast}/{seats} phiếu{recused, plural, =0 {} other {, # người không tham gia}}',
    en: 'sitting: {cast} of {seats} ballots{recused, plural, =0 {} other {, # out of the vote}}',
  },
  'council.closed': {
    vi: '{passed, select, yes {thông qua} other {không thông qua}}: {votesFor} tán thành, {votesAgainst} không tán thành, {blank} phiếu trắng, trên {seats} uỷ viên{written, plural, =0 {} other {, # phiếu bằng văn bản}}{recused, plural, =0 {} other {, # người không tham gia}}',
    en: '{passed, select, yes {passed} other {not passed}}: {votesFor} for, {votesAgainst} against, {blank} blank, of {seats, plural, one {# member} other {# members}}{written, plural, =0 {} one {, # ballot in writing} other {, # ballots in writing}}{recused, plural, =0 {} other {, # out of the vote}}',
  },
} as const satisfies { readonly [key: string]: Texts };
