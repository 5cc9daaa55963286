import type { Texts } from '../texts.ts';

/** The forms by which an office acts on a case. */
export const STEP_TEXTS = {
  'step.decide': { vi: 'Quyết định', en: 'Decide' },
  'step.receive': { vi: 'Tiếp nhận', en: 'Receive' },
  'step.appraise': { vi: 'Thẩm định', en: 'Appraise' },
  'step.returnForCorrection': { vi: 'Trả lại để sửa', en: 'Return for correction' },
  'step.claim': { vi: 'Nhận việc', en: 'Claim' },
  'step.unclaim': { vi: 'Thôi nhận', en: 'Unclaim' },
  'step.withdraw': { vi: 'Rút hồ sơ', en: 'Withdraw' },
  'step.hold': { vi: 'Tạm hoãn', en: 'Put on hold' },
  'step.release': { vi: 'Thôi tạm hoãn', en: 'Release' },
  'step.issueReserved': { vi: 'Ban hành mức khen đã bảo lưu', en: 'Issue the reserved award' },
  'step.confirm': { vi: 'Xác nhận', en: 'Confirm' },
  'step.confirmHint': { vi: 'Ctrl và Enter cũng xác nhận.', en: 'Ctrl and Enter confirm as well.' },
  'step.cancel': { vi: 'Thôi', en: 'Cancel' },
  'step.reason': { vi: 'Lý do', en: 'Reason' },
  'step.reasonHint': {
    vi: 'Cần khi quyết định khác với ý kiến của hội đồng.',
    en: 'Needed where you decide against the council.',
  },
  'step.ground': { vi: 'Căn cứ', en: 'Ground' },
  'step.eligible': { vi: 'Đủ điều kiện', en: 'Eligible' },
  'step.notEligible': { vi: 'Không đủ điều kiện', en: 'Not eligible' },
  'step.ownAward': { vi: '1. Cấp này có khen không?', en: '1. Does this level give its own award?' },
  'step.onward': { vi: '2. Hồ sơ có đi tiếp không?', en: '2. Does the file go on?' },
  'step.fields': { vi: 'Những mục cần sửa', en: 'Fields to correct' },
  'step.refused': { vi: 'Quy tắc không cho phép', en: 'Not possible under the rules' },
  'step.causes': { vi: 'Sẽ được ghi sổ', en: 'What will be recorded' },
  'step.choose': { vi: 'Hãy chọn ở «{field}»', en: 'Choose at «{field}»' },
  'step.what.COMMEND': {
    vi: 'Cấp này ký quyết định khen, có số ngay khi ghi sổ.',
    en: 'This level issues its commendation and gets a number when it is recorded.',
  },
  'step.what.RESERVE': {
    vi: 'Cấp này khen sau, nếu không cấp trên nào khen.',
    en: 'This level commends later, if no higher level does.',
  },
  'step.what.NO_AWARD': { vi: 'Cấp này không khen.', en: 'This level gives no award.' },
  'step.what.FORWARD': { vi: 'Hồ sơ được trình lên cấp sau.', en: 'The file goes to the next level.' },
  'step.what.STOP': { vi: 'Hồ sơ dừng ở đây.', en: 'The file stops here.' },
} as const satisfies { readonly [key: string]: Texts };
