import type { Texts } from '../texts.ts';

/** The desk of a nominator. */
export const DRAFTING_TEXTS = {
  'drafting.title': { vi: 'Bản thảo của tổ', en: 'Drafts of the group' },
  'drafting.new': { vi: 'Viết đề nghị mới', en: 'New nomination' },
  'drafting.empty': { vi: 'Chưa có bản thảo nào.', en: 'There is no draft yet.' },
  'drafting.form': { vi: 'Đề nghị khen thưởng', en: 'Nomination' },
  'drafting.season': { vi: 'Đợt xét', en: 'Season' },
  'drafting.nominee': { vi: 'Họ tên người hoặc tên tập thể', en: 'Name of the person or collective' },
  'drafting.nomineeHint': { vi: 'Viết đủ dấu, như trên giấy tờ.', en: 'With all marks, as on official papers.' },
  'drafting.birthDate': { vi: 'Ngày sinh (nếu là cá nhân)', en: 'Date of birth (of an individual)' },
  'drafting.category': { vi: 'Đề nghị cho', en: 'Nominated as' },
  'drafting.period': { vi: 'Giai đoạn', en: 'Period' },
  'drafting.achievement': { vi: 'Thành tích', en: 'Achievement' },
  'drafting.achievementHint': {
    vi: 'Một câu ngắn: làm gì, ở đâu, khi nào.',
    en: 'One short sentence: what, where, when.',
  },
  'drafting.asks': { vi: 'Đề nghị cấp nào khen', en: 'Which level is asked to commend' },
  'drafting.save': { vi: 'Lưu và xem lại', en: 'Save and check' },
  'drafting.check': { vi: 'Kiểm tra trước khi nộp', en: 'Check before you submit' },
  'drafting.change': { vi: 'Sửa', en: 'Change' },
  'drafting.submit': { vi: 'Nộp hồ sơ', en: 'Submit' },
  'drafting.discard': { vi: 'Bỏ bản thảo', en: 'Discard the draft' },
  'drafting.submitted': { vi: 'Đã nộp hồ sơ', en: 'Submitted' },
  'drafting.submittedText': {
    vi: 'Hồ sơ đã vào sổ. Bạn có thể theo dõi ở «Hồ sơ của tổ».',
    en: 'The file is recorded. You can follow it under «My nominations».',
  },
  'drafting.follow': { vi: 'Theo dõi hồ sơ này', en: 'Follow this file' },
  'drafting.changedMeanwhile': {
    vi: 'Có người vừa sửa bản thảo này. Những gì bạn gõ vẫn còn; hãy tải lại để xem bản mới.',
    en: 'Somebody has just changed this draft. What you typed is kept; reload to see the new version.',
  },
  'drafting.missing': { vi: 'Hãy điền «{field}»', en: 'Fill in «{field}»' },
} as const satisfies { readonly [key: string]: Texts };
