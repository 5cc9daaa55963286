import type { Texts } from './texts.ts';

/** What is told when a level's decision, or the signature under it, is refused. */
export const DECISION_PROBLEMS = {
  NOT_ELIGIBLE: {
    vi: 'Cấp {level} đã thẩm định là không đủ điều kiện nên không được khen và không được bảo lưu mức khen. Chỉ có thể chọn không khen, rồi trình cấp trên hoặc dừng.',
    en: 'The {level} level appraised the nominee as not eligible, so it can neither commend nor reserve. Choose no award, and forward or stop.',
  },
  COUNCIL_NOT_HELD: {
    vi: 'Hội đồng cấp {level} chưa họp xong nên chưa được khen hoặc bảo lưu mức khen. Hãy kết thúc phiên họp hội đồng trước.',
    en: 'The council of the {level} level has not closed its meeting, so no award can be given or reserved yet. Close the meeting first.',
  },
  REASON_REQUIRED: {
    vi: 'Quyết định này khác với kết quả bỏ phiếu của hội đồng cấp {level} nên phải nêu lý do. Hãy ghi lý do rồi gửi lại.',
    en: 'This decision goes against the vote of the council of the {level} level and needs a reason. Give the reason and send it again.',
  },
  CAPACITY_NOT_ALLOWED: {
    vi: 'Theo bộ quy tắc, vai trò {byRole} không được ký với tư cách {capacity}. Hãy chọn tư cách ký khác hoặc chuyển cho người có thẩm quyền ký.',
    en: 'By the rule set the role {byRole} may not sign in the capacity {capacity}. Choose another capacity, or leave it to who may sign.',
  },
  CAPACITY_WITHOUT_DELEGATION: {
    vi: 'Ký với tư cách {capacity} cần văn bản giao quyền đang có hiệu lực, nhưng chưa ghi nhận văn bản nào. Hãy ghi nhận văn bản đó trước, hoặc chọn tư cách ký khác.',
    en: 'The capacity {capacity} needs a delegation in force, and none is recorded. Have it recorded first, or choose another capacity.',
  },
  DELEGATION_ENDED: {
    vi: 'Văn bản giao quyền để ký với tư cách {capacity} đã hết hiệu lực. Cần có văn bản mới, hoặc chuyển cho người có thẩm quyền ký.',
    en: 'The delegation for the capacity {capacity} has ended. A new one is needed, or somebody who may sign without it.',
  },
  QUOTA_REACHED: {
    vi: 'Cấp {level} đã khen đủ chỉ tiêu của đợt xét cho đối tượng này ({limit}) nên không khen thêm được. Có thể chọn không khen, rồi trình cấp trên hoặc dừng.',
    en: 'The {level} level has used up its quota of this season for this category ({limit}) and can commend no more. Choose no award, and forward or stop.',
  },
} as const satisfies { readonly [code: string]: Texts };
