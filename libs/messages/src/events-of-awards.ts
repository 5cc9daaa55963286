import type { Texts } from './texts.ts';

/** What happened in the council, and to the commendations of the case. */
export const COUNCIL_AND_AWARD_EVENTS = {
  CouncilConvened: {
    vi: 'Triệu tập hội đồng{seats, select, _ {} other { gồm {seats} thành viên}}',
    en: 'The council was convened{seats, select, _ {} other { with {seats} members}}',
  },
  BallotCast: {
    vi: 'Thành viên hội đồng{seat, select, _ {} other { số {seat}}} bỏ phiếu',
    en: 'A member of the council{seat, select, _ {} other { (number {seat})}} voted',
  },
  MemberRecused: {
    vi: 'Thành viên hội đồng{seat, select, _ {} other { số {seat}}} không tham gia xét hồ sơ này',
    en: 'A member of the council{seat, select, _ {} other { (number {seat})}} was recused',
  },
  CouncilClosed: {
    vi: 'Hội đồng kết thúc phiên họp, có biên bản kiểm phiếu',
    en: 'The council closed its meeting, with the count in the minutes',
  },
  CommendationIssued: {
    vi: 'Ban hành quyết định khen thưởng của cấp {level, select, _ {xét} other {{level}}}',
    en: 'A commendation of the {level, select, _ {reviewing} other {{level}}} level was issued',
  },
  CommendationSuperseded: {
    vi: 'Khen thưởng của cấp {level, select, _ {dưới} other {{level}}} được thay bằng khen thưởng của cấp {byLevel, select, _ {trên} other {{byLevel}}}',
    en: 'The commendation of {level, select, _ {a lower level} other {the {level} level}} was superseded by that of {byLevel, select, _ {a higher level} other {the {byLevel} level}}',
  },
  CommendationPresented: { vi: 'Trao tặng khen thưởng', en: 'The commendation was handed over' },
  CertificateExchanged: {
    vi: 'Cấp đổi giấy khen{reason, select, _ {} other { ({reason})}}',
    en: 'The certificate was exchanged{reason, select, _ {} other { because {reason}}}',
  },
  CertificateReissued: {
    vi: 'Cấp lại giấy khen{reason, select, _ {} other { ({reason})}}',
    en: 'The certificate was issued again{reason, select, _ {} other { because {reason}}}',
  },
  CommendationRevoked: {
    vi: 'Huỷ quyết định khen thưởng{ground, select, _ {} other {: {ground}}}',
    en: 'The commendation was revoked{ground, select, _ {} other {: {ground}}}',
  },
} as const satisfies { readonly [kind: string]: Texts };
