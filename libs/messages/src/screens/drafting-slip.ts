import type { Texts } from '../texts.ts';

/** The intake slip, on screen and on paper. */
export const SLIP_TEXTS = {
  'slip.title': { vi: 'Phiếu tiếp nhận hồ sơ', en: 'Intake slip' },
  'slip.code': { vi: 'Mã tra cứu', en: 'Code to look it up' },
  'slip.from': { vi: 'Đơn vị đề nghị', en: 'Nominated by' },
  'slip.to': { vi: 'Nơi xét đầu tiên', en: 'First reviewed by' },
  'slip.submittedAt': { vi: 'Nộp lúc', en: 'Submitted at' },
  'slip.documents': { vi: 'Tài liệu kèm theo', en: 'Documents' },
  'slip.document': { vi: '{kind}: {name} ({size})', en: '{kind}: {name} ({size})' },
  'slip.noDocuments': { vi: 'không có', en: 'none' },
  'slip.proof': { vi: 'Mã kiểm chứng khi nộp', en: 'Hash of the entry' },
  'slip.qr': { vi: 'Mã QR dẫn tới trang tra cứu hồ sơ này', en: 'QR code that looks up this file' },
  'slip.scan': {
    vi: 'Để biết hồ sơ đang ở đâu: quét, hoặc vào {address} và gõ mã. Không cần đăng nhập.',
    en: 'To see where the file is: scan, or go to {address} and type the code. No sign-in is needed.',
  },
  'slip.notPublic': {
    vi: 'Hồ sơ này hạn chế người đọc nên không tra cứu công khai được.',
    en: 'This file is restricted, so it cannot be looked up in public.',
  },
  'slip.print': { vi: 'In', en: 'Print' },
  'slip.paper': { vi: 'Khổ giấy', en: 'Paper' },
  'slip.note': {
    vi: 'Phiếu này xác nhận hồ sơ đã vào sổ; không phải là quyết định khen thưởng.',
    en: 'This slip confirms that the file was recorded; it is no commendation.',
  },
  'slip.back': { vi: 'Về hồ sơ', en: 'Back to the file' },
  'slip.notYet': { vi: 'Hồ sơ chưa nộp nên chưa có phiếu.', en: 'The file is not handed in yet, so it has no slip.' },
} as const satisfies { readonly [key: string]: Texts };
