import { ELIGIBILITY_WORDS } from './vocabulary-of-eligibility.ts';
import type { Texts } from './texts.ts';

/** The words in which people read the codes of the domain; a code without words is shown as it is. */
export const VOCABULARY = {
  ...ELIGIBILITY_WORDS,
  level: {
    RESIDENTIAL_GROUP: { vi: 'tổ dân phố', en: 'residential group' },
    WARD: { vi: 'phường', en: 'ward' },
    DISTRICT: { vi: 'quận', en: 'district' },
    CITY_POLICE: { vi: 'Công an thành phố', en: 'city police' },
    HIGHER: { vi: 'tỉnh, bộ hoặc trung ương', en: 'provincial or ministerial' },
  },
  role: {
    NOMINATOR: { vi: 'người đề nghị', en: 'nominator' },
    CLERK: { vi: 'cán bộ tiếp nhận', en: 'clerk' },
    HEAD: { vi: 'thủ trưởng', en: 'head' },
    DEPUTY: { vi: 'cấp phó', en: 'deputy' },
    SECRETARY: { vi: 'thư ký', en: 'secretary' },
    MEMBER: { vi: 'uỷ viên hội đồng', en: 'council member' },
    AGENCY: { vi: 'cơ quan được hỏi ý kiến', en: 'consulted agency' },
    PRESENTER: { vi: 'người trao tặng', en: 'presenter' },
    REGISTRAR: { vi: 'người giữ sổ', en: 'registrar' },
    AUDITOR: { vi: 'kiểm tra viên', en: 'auditor' },
    ADMIN: { vi: 'quản trị viên', en: 'administrator' },
    CLOCK: { vi: 'hệ thống (hết thời hạn)', en: 'clock' },
  },
  category: {
    INDIVIDUAL: { vi: 'cá nhân', en: 'individual' },
    COLLECTIVE: { vi: 'tập thể', en: 'collective' },
    HOUSEHOLD: { vi: 'hộ gia đình', en: 'household' },
  },
  phase: {
    DRAFT: { vi: 'bản thảo', en: 'draft' },
    IN_REVIEW: { vi: 'đang xét', en: 'in review' },
    RETURNED: { vi: 'đã trả lại để sửa', en: 'returned for correction' },
    ON_HOLD: { vi: 'tạm hoãn', en: 'on hold' },
    AWAITING_RESERVED: { vi: 'chờ xử lý mức khen đã bảo lưu', en: 'awaiting the reserved award' },
    CLOSED: { vi: 'đã kết thúc', en: 'closed' },
  },
  outcome: {
    COMMENDED: { vi: 'được khen thưởng', en: 'commended' },
    NOT_COMMENDED: { vi: 'không được khen thưởng', en: 'not commended' },
    WITHDRAWN: { vi: 'đã rút', en: 'withdrawn' },
    LAPSED: { vi: 'hết thời hạn khi chưa xét xong', en: 'lapsed' },
  },
  ownAward: {
    COMMEND: { vi: 'khen thưởng ở cấp mình', en: 'commend' },
    RESERVE: { vi: 'bảo lưu mức khen', en: 'reserve the award' },
    NO_AWARD: { vi: 'không khen', en: 'no award' },
  },
  onward: {
    FORWARD: { vi: 'trình cấp trên', en: 'forward' },
    STOP: { vi: 'dừng ở cấp này', en: 'stop here' },
  },
  capacity: {
    TM: { vi: 'TM. (thay mặt)', en: 'TM. (for the body)' },
    HEAD: { vi: 'người đứng đầu trực tiếp ký', en: 'head in person' },
    KT: { vi: 'KT. (ký thay)', en: 'KT. (deputy for the head)' },
    Q: { vi: 'Q. (quyền)', en: 'Q. (acting head)' },
    TL: { vi: 'TL. (thừa lệnh)', en: 'TL. (by order)' },
    TUQ: { vi: 'TUQ. (thừa uỷ quyền)', en: 'TUQ. (by delegation)' },
  },
  procedure: {
    ORDINARY: { vi: 'thủ tục thường', en: 'ordinary procedure' },
    SIMPLIFIED: { vi: 'thủ tục đơn giản', en: 'simplified procedure' },
  },
  step: {
    receive: { vi: 'tiếp nhận', en: 'receipt' },
    appraise: { vi: 'thẩm định', en: 'appraisal' },
    supplement: { vi: 'bổ sung hồ sơ', en: 'supplement of documents' },
    consult: { vi: 'hiệp y', en: 'consultation' },
    notice: { vi: 'lấy ý kiến nhân dân', en: 'public notice' },
    council: { vi: 'họp hội đồng', en: 'council meeting' },
    decide: { vi: 'quyết định', en: 'decision' },
    correction: { vi: 'sửa hồ sơ bị trả lại', en: 'correction of the returned file' },
    reserve: { vi: 'mức khen để dành', en: 'reserved award' },
  },
  answer: {
    CONCUR: { vi: 'nhất trí', en: 'concurs' },
    OBJECT: { vi: 'không nhất trí', en: 'objects' },
    NO_REPLY: { vi: 'không trả lời', en: 'no reply' },
  },
  vote: {
    FOR: { vi: 'tán thành', en: 'for' },
    AGAINST: { vi: 'không tán thành', en: 'against' },
    BLANK: { vi: 'phiếu trắng', en: 'blank' },
  },
  holdGround: {
    DISCIPLINE: { vi: 'đang xem xét kỷ luật', en: 'a disciplinary matter' },
    INSPECTION: { vi: 'đang thanh tra, kiểm tra', en: 'an inspection' },
    INVESTIGATION: { vi: 'đang điều tra', en: 'an investigation' },
    COMPLAINT: { vi: 'có khiếu nại', en: 'a complaint' },
    DENUNCIATION: { vi: 'có đơn tố cáo', en: 'a denunciation' },
    PRESS_ALLEGATION: { vi: 'báo chí nêu dấu hiệu vi phạm', en: 'an allegation in the press' },
  },
  revocationGround: {
    FRAUD: { vi: 'gian dối trong kê khai', en: 'fraud in the declaration' },
    FORGED_PAPERS: { vi: 'giấy tờ giả, sai sự thật', en: 'false or forged papers' },
    APPRAISAL_AGAINST_LAW: { vi: 'thẩm định, đề nghị trái pháp luật', en: 'an appraisal or proposal against the law' },
    CRITERIA_NOT_MET: { vi: 'không đạt tiêu chuẩn khen thưởng', en: 'criteria that were not met' },
  },
  commendationState: {
    ISSUED: { vi: 'còn hiệu lực', en: 'in force' },
    SUPERSEDED: { vi: 'đã được thay thế', en: 'superseded' },
    REVOKED: { vi: 'đã bị huỷ', en: 'revoked' },
  },
  certificateReason: {
    NAME_MISPRINTED: { vi: 'in sai tên', en: 'the name was misprinted' },
    CONTENT_MISPRINTED: { vi: 'in sai nội dung', en: 'the content was misprinted' },
    WORN: { vi: 'đã cũ, rách', en: 'it was worn' },
    DAMAGED: { vi: 'bị hư hỏng', en: 'it was damaged' },
    LOST: { vi: 'bị mất', en: 'it was lost' },
  },
  field: {
    nominee: { vi: 'họ tên, tên tập thể', en: 'the name' },
    achievement: { vi: 'thành tích', en: 'the achievement' },
    period: { vi: 'giai đoạn', en: 'the period' },
  },
  document: {
    submission: { vi: 'tờ trình', en: 'submission letter' },
    report: { vi: 'báo cáo thành tích', en: 'achievement report' },
    minutes: { vi: 'biên bản họp', en: 'minutes of the meeting' },
  },
  clock: {
    SEASON_END: { vi: 'kết thúc đợt xét', en: 'the end of the season' },
    level: { vi: 'xét hồ sơ của cấp', en: 'the time of the level' },
    reminder: { vi: 'nhắc việc', en: 'the reminder' },
    outcome: { vi: 'xử lý khi quá thời hạn', en: 'the time after the end of the level' },
    supplement: { vi: 'bổ sung hồ sơ', en: 'the time to supplement' },
    correction: { vi: 'sửa và nộp lại', en: 'the time to correct' },
    consultation: { vi: 'trả lời hiệp y', en: 'the time to reply' },
    notice: { vi: 'lấy ý kiến nhân dân', en: 'the time of the public notice' },
    claim: { vi: 'giữ việc', en: 'the time of the claim' },
  },
} as const satisfies { readonly [subject: string]: { readonly [code: string]: Texts } };

export type VocabularySubject = keyof typeof VOCABULARY;

/** A code of a subject in both languages, such as `wordTexts('level', 'WARD')`; the code itself where it has no words. */
export function wordTexts(subject: VocabularySubject, code: string): Texts {
  const words: { readonly [code: string]: Texts } = VOCABULARY[subject];
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? { vi: code, en: code };
}
