import type { Texts } from '../texts.ts';

/** The minutes of a council, as they are printed. */
export const COUNCIL_MINUTES_TEXTS = {
  'minutes.of': { vi: 'Biên bản họp hội đồng: {nominee}', en: 'Minutes of the council: {nominee}' },
  'minutes.print': { vi: 'In biên bản', en: 'Print the minutes' },
  'minutes.backToCase': { vi: 'Về hồ sơ', en: 'Back to the file' },
  'minutes.none': { vi: 'Hội đồng chưa được triệu tập về hồ sơ này.', en: 'No council was convened on this file.' },
  'minutes.stillOpen': {
    vi: 'Phiên họp chưa kết thúc: kết quả kiểm phiếu chưa có trong biên bản.',
    en: 'The meeting is still open: the count is not in these minutes yet.',
  },
  'minutes.nation': { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIETNAM' },
  'minutes.motto': { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  'minutes.issuer': { vi: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', en: 'COUNCIL FOR EMULATION AND COMMENDATION' },
  'minutes.number': { vi: 'Số: ……/BB-HĐTĐKT', en: 'No. ……/BB-HĐTĐKT' },
  'minutes.placeAndDate': {
    vi: '……………, ngày {day} tháng {month} năm {year}',
    en: '……………, {day}/{month}/{year}',
  },
  'minutes.title': { vi: 'Biên bản', en: 'Minutes' },
  'minutes.abstract': {
    vi: 'Họp hội đồng xét khen thưởng đối với {nominee}',
    en: 'Of the council on the commendation of {nominee}',
  },
  'minutes.time': { vi: '1. Thời gian, địa điểm', en: '1. Time and place' },
  'minutes.convenedAt': {
    vi: 'Hội đồng được triệu tập lúc {time} ngày {day} tháng {month} năm {year}.',
    en: 'The council was convened at {time} on {day}/{month}/{year}.',
  },
  'minutes.closedAt': {
    vi: 'Phiên họp kết thúc lúc {time} ngày {day} tháng {month} năm {year}.',
    en: 'The meeting was closed at {time} on {day}/{month}/{year}.',
  },
  'minutes.notClosed': { vi: 'Phiên họp chưa kết thúc.', en: 'The meeting is not closed yet.' },
  'minutes.place': { vi: 'Địa điểm: …………………………………………', en: 'Place: …………………………………………' },
  'minutes.attendance': { vi: '2. Thành phần', en: '2. Attendance' },
  'minutes.attended': {
    vi: 'Số uỷ viên được triệu tập: {seats}. Bỏ phiếu tại phiên họp: {inMeeting}. Bỏ phiếu bằng văn bản: {written}. Không tham gia bỏ phiếu: {recused}. Không có phiếu: {absent}.',
    en: 'Members convened: {seats}. Voted in the meeting: {inMeeting}. Voted in writing: {written}. Out of the vote: {recused}. Without a ballot: {absent}.',
  },
  'minutes.seatBySeat': { vi: 'Từng uỷ viên theo ghế', en: 'Seat by seat' },
  'minutes.part': { vi: 'Tham gia', en: 'Took part' },
  'minutes.part.IN_MEETING': { vi: 'bỏ phiếu tại phiên họp', en: 'voted in the meeting' },
  'minutes.part.WRITTEN': { vi: 'vắng mặt, bỏ phiếu bằng văn bản', en: 'absent, voted in writing' },
  'minutes.part.RECUSED': { vi: 'không tham gia bỏ phiếu', en: 'out of the vote' },
  'minutes.part.ABSENT': { vi: 'không có phiếu', en: 'no ballot' },
  'minutes.vote': { vi: 'Ý kiến', en: 'Vote' },
  'minutes.matter': { vi: '3. Nội dung', en: '3. Matter' },
  'minutes.considered': {
    vi: 'Hội đồng xét hồ sơ đề nghị khen thưởng của {nominee} ({category}); thành tích: {achievement}; thời kỳ: {period}.',
    en: 'The council considered the nomination of {nominee} ({category}); achievement: {achievement}; period: {period}.',
  },
  'minutes.result': { vi: '4. Kết quả bỏ phiếu', en: '4. Result of the vote' },
  'minutes.secret': {
    vi: 'Hội đồng bỏ phiếu kín; biên bản không ghi từng người bỏ phiếu thế nào.',
    en: 'The ballot was secret; these minutes do not tell who voted how.',
  },
  'minutes.open': { vi: 'Hội đồng bỏ phiếu công khai.', en: 'The ballot was open.' },
  'minutes.quorum': {
    vi: 'Có {cast} phiếu trên {seats} uỷ viên, cần ít nhất {needed} phiếu: {met, select, yes {đủ} other {không đủ}} số phiếu để kết luận.',
    en: '{cast} ballots of {seats} members came in, and {needed} at least were needed: the quorum {met, select, yes {was met} other {was not met}}.',
  },
  'minutes.count.for': { vi: 'Tán thành', en: 'For' },
  'minutes.count.against': { vi: 'Không tán thành', en: 'Against' },
  'minutes.count.blank': { vi: 'Phiếu trắng', en: 'Blank' },
  'minutes.ofBase': { vi: '{count} phiếu', en: '{count, plural, one {# ballot} other {# ballots}}' },
  'minutes.other': {
    vi: 'Trong đó {written} phiếu bằng văn bản. Không có phiếu: {absent}. Không tham gia bỏ phiếu: {recused}.',
    en: 'Of these {written} in writing. Without a ballot: {absent}. Out of the vote: {recused}.',
  },
  'minutes.share': {
    vi: 'Tỷ lệ tán thành: {votesFor}/{base}; quy tắc cần {strict, select, yes {trên} other {từ}} {percent}%.',
    en: 'Share for: {votesFor}/{base}; the rule asks for {strict, select, yes {more than} other {at least}} {percent}%.',
  },
  'minutes.passed': {
    vi: 'Kết luận: hội đồng thông qua đề nghị khen thưởng.',
    en: 'Conclusion: the council passed the nomination.',
  },
  'minutes.notPassed': {
    vi: 'Kết luận: hội đồng không thông qua đề nghị khen thưởng.',
    en: 'Conclusion: the council did not pass the nomination.',
  },
  'minutes.secretary': { vi: 'Thư ký', en: 'Secretary' },
  'minutes.chair': { vi: 'Chủ toạ', en: 'Chair' },
  'minutes.signHere': { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' },
  'minutes.recipients': { vi: 'Nơi nhận:', en: 'Recipients:' },
  'minutes.archive': { vi: '- Lưu: VT.', en: '- Archive.' },
  'minutes.proof': {
    vi: 'Theo sổ ghi của hồ sơ, từ mục {first} đến mục {last}; mã của mục cuối: {hash}',
    en: 'From the ledger of the file, entries {first} to {last}; hash of the last: {hash}',
  },
} as const satisfies { readonly [key: string]: Texts };
