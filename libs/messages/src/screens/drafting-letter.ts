import type { Texts } from '../texts.ts';

/** One letter for many nominees. */
export const LETTER_TEXTS = {
  'letter.title': { vi: 'Một tờ trình cho nhiều người', en: 'One letter for many nominees' },
  'letter.start': { vi: 'Tờ trình nhiều người', en: 'Letter with many nominees' },
  'letter.text': {
    vi: 'Mỗi dòng thành một hồ sơ riêng và được nộp ngay. Dòng trống thì bỏ qua.',
    en: 'Each row becomes a file of its own and is handed in at once. Empty rows are passed over.',
  },
  'letter.no': { vi: 'Số tờ trình (nếu có)', en: 'Number of the letter (if any)' },
  'letter.note': { vi: 'Ghi chú chung', en: 'Note' },
  'letter.row': { vi: 'Dòng {n}', en: 'Row {n}' },
  'letter.add': { vi: 'Thêm dòng', en: 'Add a row' },
  'letter.remove': { vi: 'Xoá dòng {n}', en: 'Remove row {n}' },
  'letter.removeShort': { vi: 'Xoá', en: 'Remove' },
  'letter.fieldOf': { vi: 'Dòng {n}: {field}', en: 'Row {n}: {field}' },
  'letter.atRow': { vi: 'Dòng {n}: {words}', en: 'Row {n}: {words}' },
  'letter.noRow': { vi: 'Hãy điền ít nhất một dòng.', en: 'Fill in one row at least.' },
  'letter.birthDateOf': { vi: 'Ngày sinh', en: 'Date of birth' },
  'letter.submit': { vi: 'Nộp {count} hồ sơ', en: 'Submit {count, plural, one {# file} other {# files}}' },
  'letter.done': { vi: 'Tờ trình đã nộp', en: 'The letter was handed in' },
  'letter.doneText': {
    vi: '{submitted} hồ sơ đã vào sổ, {refused} hồ sơ không được nhận, {left} còn là bản thảo.',
    en: '{submitted} recorded, {refused} refused, {left} still drafts.',
  },
  'letter.state.SUBMITTED': { vi: 'đã nộp', en: 'submitted' },
  'letter.state.REFUSED': { vi: 'không được nhận', en: 'refused' },
  'letter.state.DRAFT': { vi: 'còn là bản thảo', en: 'still a draft' },
  'letter.left': {
    vi: '{state} ({code}); mở bản thảo để nộp lại',
    en: '{state} ({code}); open the draft to submit it again',
  },
  'letter.result': { vi: 'Kết quả', en: 'Result' },
} as const satisfies { readonly [key: string]: Texts };
