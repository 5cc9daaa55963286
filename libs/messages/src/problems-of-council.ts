import type { Texts } from './texts.ts';

/** What is told when a council cannot do what it is asked. */
export const COUNCIL_PROBLEMS = {
  COUNCIL_ALREADY_CONVENED: {
    vi: 'Hội đồng cấp {level} đã được triệu tập về hồ sơ này; mỗi lượt xét chỉ họp một lần. Hãy tiếp tục phiên họp đó hoặc dùng kết quả của phiên họp.',
    en: 'The council of the {level} level has been convened on this case, and it meets once in a round. Go on with that meeting, or use its result.',
  },
  COUNCIL_NOT_AS_APPOINTED: {
    vi: 'Chưa triệu tập hội đồng được với {members} thành viên: hôm nay có {inTerm} thành viên đang trong nhiệm kỳ. Hãy triệu tập đúng số thành viên này, hoặc ghi nhận văn bản cử thành viên trước.',
    en: 'The council cannot meet with {members} members: {inTerm} are in term today. Convene it with these, or have the papers of appointment recorded first.',
  },
  COUNCIL_NOT_CONVENED: {
    vi: 'Hội đồng cấp {level} chưa được triệu tập về hồ sơ này. Thư ký cần triệu tập hội đồng trước.',
    en: 'The council of the {level} level has not been convened on this case. Its secretary has to convene it first.',
  },
  COUNCIL_CLOSED: {
    vi: 'Phiên họp hội đồng cấp {level} về hồ sơ này đã kết thúc nên không nhận phiếu và không thay đổi được nữa. Kết quả có trong biên bản.',
    en: 'The meeting of the council of the {level} level is closed; it takes no ballot and cannot be changed. Its result is in the minutes.',
  },
  NOT_A_MEMBER: {
    vi: 'Hội đồng này gồm {seats} thành viên, không có thành viên số {seat}. Hãy kiểm tra lại số thứ tự.',
    en: 'This council has {seats} members, and number {seat} is none of them. Check the number.',
  },
  MEMBER_RECUSED: {
    vi: 'Thành viên số {seat} đã được ghi nhận không tham gia xét hồ sơ này nên không có phiếu. Các thành viên khác vẫn bỏ phiếu.',
    en: 'Member number {seat} is recused from this case and has no vote. The other members still vote.',
  },
  BALLOT_ALREADY_CAST: {
    vi: 'Thành viên số {seat} đã bỏ phiếu; phiếu đã bỏ không sửa và không rút lại được.',
    en: 'Member number {seat} has voted; a ballot that was cast is neither changed nor taken back.',
  },
  WRITTEN_BALLOT_NOT_ALLOWED: {
    vi: 'Theo bộ quy tắc, hội đồng này không lấy phiếu bằng văn bản. Thành viên số {seat} cần bỏ phiếu tại phiên họp.',
    en: 'By the rule set this council takes no ballots in writing. Member number {seat} has to vote in the meeting.',
  },
  SEAT_OF_ANOTHER: {
    vi: 'Thành viên số {seat} của hội đồng này là người khác nên không thao tác thay được. Hãy kiểm tra lại số thứ tự.',
    en: 'Member number {seat} of this council is another person, for whom nobody else acts. Check the number.',
  },
  MEMBER_TERM_ENDED: {
    vi: 'Nhiệm kỳ của thành viên số {seat} đã hết nên không tham gia phiên họp này nữa. Các thành viên khác vẫn bỏ phiếu.',
    en: 'The term of member number {seat} has ended, so this member takes no part any more. The other members still vote.',
  },
  COUNCIL_WITHOUT_QUORUM: {
    vi: 'Chưa kết thúc phiên họp được vì mới có {cast} trên {seats} thành viên bỏ phiếu, chưa đủ số theo bộ quy tắc. Hãy chờ thêm phiếu.',
    en: 'The meeting cannot close yet: {cast} of {seats} members have voted, fewer than the rule set asks for. Wait for more ballots.',
  },
} as const satisfies { readonly [code: string]: Texts };
