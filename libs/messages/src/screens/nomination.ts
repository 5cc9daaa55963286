import type { Texts } from '../texts.ts';

/** The page of a case. */
export const NOMINATION_TEXTS = {
  'case.title': { vi: 'Hồ sơ của {nominee}', en: 'The file of {nominee}' },
  'case.nominee': { vi: 'Người hoặc tập thể được đề nghị', en: 'Nominee' },
  'case.category': { vi: 'Loại', en: 'Category' },
  'case.period': { vi: 'Giai đoạn', en: 'Period' },
  'case.achievement': { vi: 'Thành tích', en: 'Achievement' },
  'case.asks': { vi: 'Đề nghị khen ở', en: 'Asks for the award of' },
  'case.state': { vi: 'Tình trạng', en: 'State' },
  'case.at': { vi: '{phase}, ở {level}', en: '{phase}, at {level}' },
  'case.facts': { vi: 'Nội dung đề nghị', en: 'The nomination' },
  'case.levels': { vi: 'Các cấp đã xét', en: 'What each level answered' },
  'case.level': { vi: 'Cấp', en: 'Level' },
  'case.unit': { vi: 'Đơn vị', en: 'Unit' },
  'case.ownAward': { vi: 'Khen ở cấp mình', en: 'Own award' },
  'case.onward': { vi: 'Hồ sơ đi tiếp', en: 'Onward' },
  'case.decidedAt': { vi: 'Quyết định lúc', en: 'Decided at' },
  'case.undecided': { vi: 'chưa quyết định', en: 'not yet decided' },
  'case.round': { vi: 'vòng {round}', en: 'round {round}' },
  'case.commendations': { vi: 'Khen thưởng', en: 'Commendations' },
  'case.commendation': {
    vi: 'Quyết định số {decisionNo}, {level}; vào sổ số {registerNo}',
    en: 'Decision no. {decisionNo}, {level}; register no. {registerNo}',
  },
  'case.pastAwards': { vi: 'Đã được khen trước đây', en: 'Past awards' },
  'case.noPastAwards': { vi: 'Chưa thấy lần khen nào trước đây.', en: 'No past award is known.' },
  'case.history': { vi: 'Diễn biến', en: 'What happened' },
  'case.historyEntry': { vi: 'Mục {caseSeq}: {what}', en: 'Entry {caseSeq}: {what}' },
  'case.by': { vi: '{role}', en: '{role}' },
  'case.tasks': { vi: 'Việc đang chờ', en: 'What is waited for' },
  'case.nothingForYou': {
    vi: 'Hồ sơ không chờ bạn lúc này.',
    en: 'The file does not wait for you now.',
  },
  'case.recording': { vi: 'Đang ghi sổ…', en: 'Recording…' },
  'case.receipt': {
    vi: 'Đã ghi vào sổ, mục {caseSeq}.{hasNumber, select, yes { Số quyết định: {decisionNo}; vào sổ số {registerNo}.} other {}}',
    en: 'Recorded as entry {caseSeq}.{hasNumber, select, yes { Decision number {decisionNo}; register number {registerNo}.} other {}}',
  },
  'case.receiptHash': { vi: 'Mã kiểm chứng', en: 'Hash of the entry' },
  'case.next': { vi: 'Hồ sơ tiếp theo', en: 'The next file' },
} as const satisfies { readonly [key: string]: Texts };
