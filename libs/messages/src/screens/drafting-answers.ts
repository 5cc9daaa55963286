import type { Texts } from '../texts.ts';

/** What a nominator does with a file that was handed in. */
export const ANSWERING_TEXTS = {
  'answering.desk': { vi: 'Việc của tổ với hồ sơ này', en: 'What you may do with this file' },
  'answering.returned': { vi: 'Hồ sơ bị trả lại để sửa', en: 'The file was returned for correction' },
  'answering.returnedWhy': { vi: 'Lý do trả lại', en: 'Why it was returned' },
  'answering.returnedText': {
    vi: 'Chỉ những mục được nêu là sửa được; các mục khác giữ nguyên.',
    en: 'Only the named fields can be changed; the others stay as they are.',
  },
  'answering.dueAt': { vi: 'Hạn trả lời: {at}', en: 'Answer by: {at}' },
  'answering.isOpen': { vi: 'được sửa', en: 'may be changed' },
  'answering.locked': { vi: 'không sửa được', en: 'cannot be changed' },
  'answering.wasBefore': { vi: 'Đã ghi: {value}', en: 'It said: {value}' },
  'answering.noChange': {
    vi: 'Hãy sửa ít nhất một mục được nêu.',
    en: 'Change one of the named fields at least.',
  },
  'answering.resubmit': { vi: 'Nộp lại', en: 'Resubmit' },
  'answering.supplement': { vi: 'Cần bổ sung tài liệu', en: 'Documents are asked for' },
  'answering.supplementText': {
    vi: 'Tải từng tài liệu lên bên dưới, đánh dấu những gì đã có, rồi gửi.',
    en: 'Upload each document below, tick what is there, then send.',
  },
  'answering.handedIn': { vi: 'Tài liệu đã có', en: 'Documents that are there' },
  'answering.chooseOne': { vi: 'Hãy đánh dấu ít nhất một tài liệu.', en: 'Tick one document at least.' },
  'answering.send': { vi: 'Gửi bổ sung', en: 'Send the supplement' },
  'answering.withdraw': { vi: 'Rút hồ sơ', en: 'Withdraw the file' },
  'answering.withdrawAsk': {
    vi: 'Rút hồ sơ của {nominee}? Hồ sơ kết thúc ngay và không nộp lại được; quyết định khen đã có vẫn còn hiệu lực.',
    en: 'Withdraw the file of {nominee}? It ends at once and cannot be handed in again; commendations that were given stay.',
  },
  'answering.withdrawYes': { vi: 'Rút hẳn hồ sơ', en: 'Withdraw it for good' },
  'answering.slip': { vi: 'In phiếu tiếp nhận', en: 'Print the intake slip' },
  'answering.asked': { vi: 'Đang cần tổ làm', en: 'Asked of you' },
  'answering.nothingAsked': { vi: 'Không có hồ sơ nào cần tổ làm gì.', en: 'Nothing is asked of you.' },
  'answering.waits': { vi: 'Chờ {unit}', en: 'Waits for {unit}' },
} as const satisfies { readonly [key: string]: Texts };
