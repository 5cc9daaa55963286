import type { Texts } from './texts.ts';

/** What is told to who keeps the list of a restricted case. */
export const RESTRICTED_PROBLEMS = {
  PERSON_NOT_KNOWN: {
    vi: 'Việc này chỉ do một người đã đăng nhập làm, không phải một chức vụ không rõ người hay một hệ thống.',
    en: 'A person who is signed in does this: no office without a known person, and no system.',
  },
  ALREADY_RESTRICTED: {
    vi: 'Hồ sơ này đã thuộc diện hạn chế.',
    en: 'The nomination is restricted already.',
  },
  NOT_RESTRICTED: {
    vi: 'Hồ sơ này không thuộc diện hạn chế nên không có danh sách người được đọc.',
    en: 'The nomination is not restricted, so it has no list of readers.',
  },
  LAST_READER: {
    vi: 'Đây là người cuối cùng trong danh sách còn có thể đọc hồ sơ; hãy thêm người khác trước.',
    en: 'This is the last person of the list who can read the nomination. Add another one first.',
  },
} as const satisfies { readonly [code: string]: Texts };
