import type { Texts } from '../texts.ts';

/** By what an auditor finds a case beside a name. */
export const SEARCH_TEXTS = {
  'search.more': { vi: 'Tìm theo điều khác; các điều kiện cùng phải đúng', en: 'Find by more; all of it must fit' },
  'search.number': { vi: 'Số', en: 'Number' },
  'search.numberHint': { vi: 'Thí dụ 12 hoặc 12/2026.', en: 'Such as 12 or 12/2026.' },
  'search.register': { vi: 'Là số của', en: 'Of the' },
  'search.registerHint': { vi: 'Mỗi đơn vị có sổ riêng.', en: 'Each unit has registers of its own.' },
  'search.officer': { vi: 'Cán bộ đã xử lý', en: 'Officer who acted' },
  'search.officerHint': { vi: 'Chọn một tên trong danh sách.', en: 'Choose a name of the list.' },
  'search.everySeason': { vi: 'mọi đợt xét', en: 'every season' },
  'search.unit': { vi: 'Đơn vị', en: 'Unit' },
  'search.everyUnit': { vi: 'mọi đơn vị', en: 'every unit' },
  'search.from': { vi: 'Nộp từ ngày', en: 'Handed in from' },
  'search.until': { vi: 'Nộp đến ngày', en: 'Handed in until' },
} as const satisfies { readonly [key: string]: Texts };
