import type { Texts } from './texts.ts';

/** What each rule of eligibility says. A text is true whether the rule bars, advises or does not know yet. */
export const ELIGIBILITY_TEXTS = {
  NO_LADDER: {
    vi: 'Theo bộ quy tắc này, muốn được khen ở cấp {level, select, _ {trên} other {{level}}} phải đã có khen thưởng của cấp thấp hơn đang còn hiệu lực.',
    en: 'By this rule set an award of {level, select, _ {a higher level} other {the {level} level}} asks for an award in force of a lower level.',
  },
  ONE_ACHIEVEMENT_ONCE: {
    vi: 'Một thành tích chỉ được khen một lần{form, select, _ {} other {; thành tích này ({period}) đã được tặng {form} của cấp {level}}}.',
    en: 'One achievement is commended once{form, select, _ {} other {; this one ({period}) holds a {form} of the {level} level}}.',
  },
  NOT_A_BASIS: {
    vi: 'Kết quả khen đột xuất, khen phong trào hoặc chuyên đề không làm căn cứ để đề nghị cấp trên khen theo công trạng{kind, select, _ {} other {; hồ sơ đã nêu {kind} của cấp {level}}}.',
    en: 'Awards for unexpected feats and of movements are no grounds for a merit award of a higher level{kind, select, _ {} other {; the nomination relies on an {kind} of the {level} level}}.',
  },
  HOLD_WHILE_UNDER_EXAMINATION: {
    vi: 'Chưa khen và chưa đề nghị khen khi đang xem xét kỷ luật, đang thanh tra, kiểm tra, điều tra, hoặc đang xác minh khiếu nại, tố cáo, thông tin báo chí{ground, select, _ {} other { (hiện nay: {ground})}}.',
    en: 'Nobody is commended or nominated while a disciplinary matter, an inspection, an investigation, a complaint, a denunciation or an allegation in the press is examined{ground, select, _ {} other { (here: {ground})}}.',
  },
  RESET_AFTER_DISCIPLINE: {
    vi: 'Sau khi chấp hành xong kỷ luật, thành tích chỉ được tính từ ngày chấp hành xong{endedOn, select, _ {} other { ({endedOn})}}; phần trước đó không tính.',
    en: 'After a discipline, achievement counts from the day on which it was over{endedOn, select, _ {} other { ({endedOn})}}; what lies before does not count.',
  },
  HEAD_BY_COLLECTIVE: {
    vi: 'Người đứng đầu được xét theo kết quả của tập thể mình phụ trách, và tập thể đó phải hoàn thành nhiệm vụ.',
    en: 'A head is judged by the result of the collective that he or she leads, and it must have fulfilled its tasks.',
  },
  PREREQUISITE: {
    vi: 'Hình thức khen thưởng này có điều kiện riêng{condition, select, DISCIPLINE {: không xét khi đang chấp hành kỷ luật} ONCE_PER_PERSON {: mỗi người chỉ được tặng {form} một lần} COMMENDATIONS {: phải có ít nhất {required} khen thưởng từ cấp {level} trở lên, hiện có {held}} other {}}.',
    en: 'This award has conditions of its own{condition, select, DISCIPLINE {: not while a discipline is being served} ONCE_PER_PERSON {: a {form} is given once to a person} COMMENDATIONS {: at least {required} from the {level} level upward, and there are {held}} other {}}.',
  },
  MINIMUM_PERIOD: {
    vi: 'Hình thức khen thưởng này yêu cầu thời gian công tác tối thiểu{required, select, _ {} other {: {required} năm, hiện có {held} năm}}.',
    en: 'This award asks for a minimum of years in office{required, select, _ {} other {: {required}, and there are {held}}}.',
  },
  PREFER_DIRECT: {
    vi: 'Chú trọng khen cá nhân trực tiếp lao động, công tác, học tập.',
    en: 'Weight is given to individuals who do the work directly.',
  },
  QUOTA: {
    vi: 'Số khen thưởng của mỗi đơn vị đề nghị trong đợt xét không vượt chỉ tiêu{limit, select, _ {} other {: chỉ tiêu {limit}, đã khen {granted}}}.',
    en: 'A source unit has a quota of commendations in a season{limit, select, _ {} other {: the quota is {limit}, and {granted} are granted}}.',
  },
  NO_SELF: {
    vi: 'Không ai tự đề nghị hoặc tự xử lý hồ sơ khen thưởng của mình{by, select, NOMINATOR {; người đề nghị chính là người được đề nghị} HANDLER {; người xử lý chính là người được đề nghị} other {}}.',
    en: 'Nobody nominates himself or herself, nor handles a nomination of his or her own{by, select, NOMINATOR {; the nominator is the nominee} HANDLER {; the officer is the nominee} other {}}.',
  },
} as const satisfies { readonly [code: string]: Texts };

export type EligibilityTextCode = keyof typeof ELIGIBILITY_TEXTS;

/** Stands behind a rule that cannot be judged yet. */
export const NOT_KNOWN: Texts = {
  vi: 'Chưa đủ thông tin để xét: {unknown}.',
  en: 'It cannot be judged yet, because this is not known: {unknown}.',
};
