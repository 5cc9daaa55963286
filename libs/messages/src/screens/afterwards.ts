import type { Texts } from '../texts.ts';

/** What follows an award: the paper is handed over, exchanged or made out again; an award is revoked, a case reconsidered. */
export const AFTERWARDS_TEXTS = {
  'step.present': { vi: 'Trao tặng', en: 'Hand over' },
  'step.exchangeCertificate': { vi: 'Cấp đổi giấy khen', en: 'Exchange the certificate' },
  'step.reissueCertificate': { vi: 'Cấp lại giấy khen', en: 'Make out the certificate again' },
  'step.revoke': { vi: 'Huỷ quyết định khen thưởng', en: 'Revoke the commendation' },
  'step.reconsider': { vi: 'Đề nghị xem xét lại', en: 'Ask for reconsideration' },
  'afterwards.whyNot': {
    vi: 'Việc không làm được lúc này ({count}), và vì sao',
    en: 'What is not possible now ({count}), and why',
  },
  'afterwards.presentedAt': { vi: 'Đã trao lúc {at}', en: 'Handed over at {at}' },
  'afterwards.notPresented': { vi: 'Chưa ghi nhận việc trao', en: 'Not handed over yet' },
  'afterwards.certificates': { vi: 'đã làm {count} bản giấy khen', en: '{count} certificates made out' },
  'afterwards.presentOnce': {
    vi: 'Ghi nhận giấy khen đã được trao. Mỗi khen thưởng chỉ trao một lần.',
    en: 'Records that the certificate was handed over. This is done once.',
  },
  'afterwards.place': { vi: 'Nơi trao', en: 'Where' },
  'afterwards.placeHint': {
    vi: 'Không bắt buộc. Ví dụ: tên buổi lễ, hội nghị.',
    en: 'Not required. For instance the ceremony or the conference.',
  },
  'afterwards.placeGiven': { vi: 'Nơi trao: {place}', en: 'Where: {place}' },
  'afterwards.exchanged': {
    vi: 'Giấy khen cũ được thu lại, giấy khen mới được làm ra. Quyết định, số và ngày ký giữ nguyên.',
    en: 'The old certificate comes back, and another is made out. Decision, numbers and day stay as they are.',
  },
  'afterwards.exchangeReason': { vi: 'Vì sao cấp đổi', en: 'Why it is exchanged' },
  'afterwards.reissued': {
    vi: 'Chỉ cấp lại khi giấy khen đã bị mất; giấy in sai, cũ hoặc hỏng thì thu lại và cấp đổi. Quyết định, số và ngày ký giữ nguyên.',
    en: 'Only for a certificate that was lost; one that is wrong, worn or damaged comes back and is exchanged. Decision, numbers and day stay as they are.',
  },
  'afterwards.revokeNamed': {
    vi: 'Huỷ {form} của {recipient}: quyết định số {decisionNo}, {issuer} ký ngày {day}',
    en: 'Revokes the {form} of {recipient}: decision no. {decisionNo}, signed by {issuer} on {day}',
  },
  'afterwards.revokeFollows': {
    vi: 'Quyết định và số trong sổ vẫn được giữ, nhưng khen thưởng hết hiệu lực ngay khi ghi sổ, và trang công khai của giấy khen ghi là đã bị huỷ. Việc huỷ không rút lại được.',
    en: 'Decision and numbers stay in the register, but the award is void as soon as this is recorded, and the public page of the certificate says that it was revoked. This cannot be taken back.',
  },
  'afterwards.chooseGround': { vi: 'Hãy chọn căn cứ để huỷ', en: 'Choose the ground of the revocation' },
  'afterwards.revokeReasonHint': {
    vi: 'Nêu kết luận của cơ quan có thẩm quyền, số và ngày văn bản nếu có.',
    en: 'What the competent authority found, with number and day of its paper if there is one.',
  },
  'afterwards.reconsiderText': {
    vi: 'Hồ sơ này giữ nguyên như đã kết thúc. Một bản thảo mới được mở, liên kết với hồ sơ này, cho cùng người được đề nghị và cùng thành tích; bạn xem lại, bổ sung tài liệu rồi nộp.',
    en: 'This case stays as it ended. A new draft begins, linked to it, for the same nominee and the same achievement; you check it, add documents and hand it in.',
  },
  'afterwards.reconsideredBefore': {
    vi: 'Hồ sơ này đã được đề nghị xem xét lại',
    en: 'Reconsideration of this case was asked for before',
  },
  'afterwards.reconsideration': { vi: 'Hồ sơ xem xét lại thứ {place}', en: 'Reconsideration {place}' },
  'afterwards.openDraft': { vi: 'Mở bản thảo vừa lập', en: 'Open the draft that was made' },
  'afterwards.reconsiders': { vi: 'Xem xét lại', en: 'Reconsiders' },
  'afterwards.closedCase': { vi: 'Hồ sơ đã kết thúc', en: 'The case that is closed' },
} as const satisfies { readonly [key: string]: Texts };
