import type { Texts } from './texts.ts';

/** What somebody is asked to do next, for each kind of task. */
export const TASK_TEXTS = {
  RECEIVE: { vi: 'Tiếp nhận hồ sơ', en: 'Receive the file' },
  APPRAISE: { vi: 'Thẩm định hồ sơ', en: 'Appraise the file' },
  DECIDE: {
    vi: 'Quyết định khen hay không khen, trình cấp trên hay dừng',
    en: 'Decide on the own award and on forwarding',
  },
  SETTLE_RESERVED: {
    vi: 'Ban hành hoặc thôi mức khen đã bảo lưu',
    en: 'Issue or decline the reserved award',
  },
  SUPPLEMENT: { vi: 'Bổ sung tài liệu còn thiếu', en: 'Hand in the documents that are missing' },
  CORRECT: { vi: 'Sửa các mục bị trả lại và nộp lại', en: 'Correct the returned fields and resubmit' },
  REPLY_CONSULTATION: { vi: 'Trả lời hiệp y', en: 'Reply to the consultation' },
  CLOSE_COUNCIL: { vi: 'Kết thúc phiên họp hội đồng', en: 'Close the meeting of the council' },
  RELEASE: {
    vi: 'Kết thúc tạm hoãn khi đã có kết luận',
    en: 'Release the case once the matter is settled',
  },
} as const satisfies { readonly [kind: string]: Texts };

export type TaskTextKind = keyof typeof TASK_TEXTS;
