import type { Texts } from './texts.ts';

/** What is told when a draft or a document is not taken as it was sent. */
export const INTAKE_PROBLEMS = {
  IF_MATCH_REQUIRED: {
    vi: 'Cần tiêu đề If-Match với ETag của bản vừa đọc, để không ghi đè lên phần người khác đã sửa.',
    en: 'The header If-Match is required, with the ETag of what was read: nobody overwrites what another has changed.',
  },
  DRAFT_STALE: {
    vi: 'Bản thảo đã được người khác sửa. Hãy đọc lại rồi sửa tiếp; ETag hiện tại là {required}.',
    en: 'Somebody has changed the draft since you read it. Read it again; its ETag is now {required}.',
  },
  DRAFT_RECONSIDERS: {
    vi: 'Bản thảo này xét lại một hồ sơ đã kết thúc nên không huỷ được; hãy nộp rồi rút nếu không cần nữa.',
    en: 'This draft reconsiders a closed case, whose ledger names it, so it is not discarded. Hand it in and withdraw it.',
  },
} as const satisfies { readonly [code: string]: Texts };
