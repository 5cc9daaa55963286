import type { Texts } from './texts.ts';

/** The words of past awards, and of what is known or not known when a nomination is checked. */
export const ELIGIBILITY_WORDS = {
  verdict: {
    BARS: { vi: 'không đủ điều kiện', en: 'not eligible' },
    ADVISES: { vi: 'cần cân nhắc', en: 'to be weighed' },
    UNKNOWN: { vi: 'chưa đủ thông tin', en: 'not known yet' },
  },
  form: {
    GIAY_KHEN: { vi: 'giấy khen', en: 'certificate of commendation (giấy khen)' },
    BIEU_DUONG: { vi: 'biểu dương', en: 'praise (biểu dương)' },
    BANG_KHEN: { vi: 'bằng khen', en: 'certificate of merit (bằng khen)' },
    KY_NIEM_CHUONG: { vi: 'kỷ niệm chương', en: 'commemorative medal (kỷ niệm chương)' },
  },
  kind: {
    MERIT: { vi: 'khen theo công trạng', en: 'award for merit' },
    UNEXPECTED: { vi: 'khen đột xuất', en: 'award for an unexpected feat' },
    MOVEMENT: { vi: 'khen phong trào, chuyên đề', en: 'award of a movement' },
    CONTRIBUTION: { vi: 'khen quá trình cống hiến', en: 'award for long contribution' },
    SENIORITY: { vi: 'khen theo niên hạn', en: 'award for seniority' },
    EXTERNAL: { vi: 'khen đối ngoại', en: 'award of external relations' },
  },
  /** What a rule needs to know. */
  needed: {
    level: { vi: 'cấp đề nghị khen', en: 'the level whose award is asked for' },
    form: { vi: 'hình thức khen thưởng', en: 'the form of the award' },
    kind: { vi: 'loại hình khen thưởng', en: 'the kind of the award' },
    category: { vi: 'đối tượng khen thưởng', en: 'the category of the nominee' },
    achievementKey: { vi: 'thành tích', en: 'the achievement' },
    period: { vi: 'kỳ xét', en: 'the period' },
    achievementFrom: { vi: 'ngày bắt đầu tính thành tích', en: 'the first day of the achievement' },
    achievementTo: { vi: 'ngày cuối tính thành tích', en: 'the last day of the achievement' },
    pastAwards: { vi: 'các khen thưởng đã có', en: 'earlier awards' },
    reliesOn: { vi: 'các khen thưởng nêu làm căn cứ', en: 'the awards given as grounds' },
    isUnderExamination: { vi: 'việc có đang bị xem xét, xác minh hay không', en: 'whether anything is being examined' },
    isUnderDiscipline: { vi: 'việc có đang chấp hành kỷ luật hay không', en: 'whether a discipline is being served' },
    disciplineEndedOn: { vi: 'ngày chấp hành xong kỷ luật', en: 'the day on which the last discipline was over' },
    isHead: { vi: 'có phải người đứng đầu hay không', en: 'whether the nominee is a head' },
    collectiveResult: { vi: 'kết quả của tập thể', en: 'the result of the collective' },
    yearsInOffice: { vi: 'số năm công tác', en: 'the years in office' },
    worksDirectly: {
      vi: 'có trực tiếp lao động, công tác hay không',
      en: 'whether the nominee does the work directly',
    },
    quota: { vi: 'chỉ tiêu', en: 'the quota' },
    nominatorIsNominee: { vi: 'người đề nghị có tự đề nghị hay không', en: 'whether the nominator is the nominee' },
    handlerIsNominee: {
      vi: 'người xử lý có phải người được đề nghị hay không',
      en: 'whether the officer is the nominee',
    },
  },
} as const satisfies { readonly [subject: string]: { readonly [code: string]: Texts } };
