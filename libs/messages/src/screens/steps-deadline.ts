import type { Texts } from '../texts.ts';

/** Deadlines that an office sets, and objections while a notice is open. */
export const DEADLINE_TEXTS = {
  'step.deadline': { vi: 'Thời hạn', en: 'Deadline' },
  'step.byDays': { vi: 'Theo số ngày làm việc', en: 'By working days' },
  'step.byDay': { vi: 'Đến hết một ngày', en: 'To the end of a day' },
  'step.until': { vi: 'Đến hết ngày', en: 'To the end of' },
  'step.untilHint': { vi: 'Phải là một ngày làm việc.', en: 'It must be a working day.' },
  'step.raiseObjection': { vi: 'Gửi phản ánh', en: 'Object' },
  'step.objectHint': {
    vi: 'Hồ sơ đang được lấy ý kiến nhân dân. Phản ánh được ghi vào sổ cùng nội dung.',
    en: 'The public notice of this file is open. An objection is recorded with its text.',
  },
  'signing.allAlike': {
    vi: 'Cả danh sách cùng đi tiếp hoặc cùng dừng. Hồ sơ cần đi cách khác thì bỏ khỏi danh sách này và ký bằng một quyết định khác.',
    en: 'The whole list goes on alike. Take out the files that go another way, and sign them by another decision.',
  },
} as const satisfies { readonly [key: string]: Texts };
