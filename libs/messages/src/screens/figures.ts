import type { Texts } from '../texts.ts';

/** The figures of a season: six charts, each with its table. */
export const FIGURES_TEXTS = {
  'figures.short': { vi: 'Theo dõi', en: 'Dashboard' },
  'figures.title': { vi: 'Theo dõi đợt xét', en: 'Dashboard of a season' },
  'figures.level': { vi: 'Cấp', en: 'Level' },
  'figures.everyLevel': { vi: 'mọi cấp', en: 'every level' },
  'figures.unit': { vi: 'Đơn vị', en: 'Unit' },
  'figures.everyUnit': { vi: 'mọi đơn vị của cấp', en: 'every unit of the level' },
  'figures.against': { vi: 'So với đợt', en: 'Compared with' },
  'figures.seasonBefore': { vi: 'đợt liền trước', en: 'the season before' },
  'figures.summary': {
    vi: '{came} hồ sơ đến, {left} đã chuyển đi, {open} đang ở lại, {overdue} quá hạn.',
    en: '{came} files came, {left} went on, {open} lie here, {overdue} are overdue.',
  },
  'figures.at': { vi: 'Tính lúc {at}. Không tính hồ sơ hạn chế.', en: 'As of {at}. Restricted files are not counted.' },
  'figures.notWhole': {
    vi: 'Nhiều đơn vị quá; chỉ có {lines} đơn vị nhiều hồ sơ nhất.',
    en: 'There are too many units; these are the {lines} with the most open files.',
  },
  'figures.place': { vi: 'Nơi', en: 'Place' },
  'figures.flow': { vi: 'Hồ sơ đến và hồ sơ đã chuyển đi', en: 'Files in and out' },
  'figures.flowHint': {
    vi: 'Một hồ sơ đi qua nhiều cấp thì được tính ở từng cấp.',
    en: 'A file that passes several levels counts at each of them.',
  },
  'figures.came': { vi: 'Đến', en: 'In' },
  'figures.left': { vi: 'Đã chuyển đi', en: 'Out' },
  'figures.open': { vi: 'Hồ sơ đang ở lại và hồ sơ quá hạn', en: 'Open files and overdue ones' },
  'figures.openHint': {
    vi: 'Kể cả hồ sơ đang trả lại để sửa hoặc tạm hoãn. Quá hạn: còn việc chưa làm sau ngày hết hạn.',
    en: 'Also those that are returned for correction or on hold. Overdue: a task is still open after its deadline.',
  },
  'figures.lies': { vi: 'Đang ở lại', en: 'Open' },
  'figures.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'figures.steps': { vi: 'Thời gian của từng việc, ngày làm việc', en: 'Time for each step, in working days' },
  'figures.stepsHint': {
    vi: 'Chỉ tính việc đã xong; ngày giao việc không tính. 0 là xong trong ngày.',
    en: 'Of steps that are done; the day on which the step came is not counted. 0 is within the day.',
  },
  'figures.step': { vi: 'Việc', en: 'Step' },
  'figures.stepDone': { vi: '{step} ({done})', en: '{step} ({done})' },
  'figures.median': { vi: 'Một nửa xong trong', en: 'Half took at most' },
  'figures.ninetieth': { vi: 'Chín phần mười xong trong', en: 'Nine of ten took at most' },
  'figures.ages': { vi: 'Hồ sơ đang ở lại đã bao lâu', en: 'Age of open files' },
  'figures.agesHint': {
    vi: 'Số ngày làm việc từ khi hồ sơ đến nơi đang giữ nó.',
    en: 'In working days since the file came to where it lies.',
  },
  'figures.age': { vi: 'Số ngày làm việc', en: 'Working days' },
  'figures.days': { vi: '{fromDays} đến {toDays} ngày', en: '{fromDays} to {toDays} days' },
  'figures.older': { vi: 'từ {fromDays} ngày', en: '{fromDays} days or more' },
  'figures.files': { vi: 'Số hồ sơ', en: 'Files' },
  'figures.grants': { vi: 'Số lần khen, so với đợt khác', en: 'Commendations, beside another season' },
  'figures.recipients': {
    vi: 'Người, tập thể được khen, so với đợt khác',
    en: 'Distinct recipients, beside another season',
  },
  'figures.recipientsHint': {
    vi: 'Một người được khen nhiều lần chỉ tính một lần ở mỗi nơi, nên không cộng dọc.',
    en: 'Whoever was commended more than once counts once at each place, so these do not add up.',
  },
  'figures.now': { vi: 'Đợt này', en: 'This season' },
  'figures.before': { vi: 'Đợt «{season}»', en: 'Season «{season}»' },
  'figures.none': { vi: 'Chưa có gì để tính.', en: 'There is nothing to count yet.' },
  'figures.chartOf': {
    vi: 'Biểu đồ: {title}. Số liệu ở bảng bên dưới.',
    en: 'Chart: {title}. The figures are in the table below.',
  },
  'figures.drawn': {
    vi: 'Biểu đồ vẽ {drawn} nơi nhiều hồ sơ nhất; bảng có đủ {rows}.',
    en: 'The chart draws the {drawn} with the most files; the table has all {rows}.',
  },
  'figures.table': { vi: 'Bảng số liệu', en: 'Table of the figures' },
  'figures.whole': { vi: 'Tất cả', en: 'All of them' },
  'figures.unknown': { vi: 'không rõ', en: 'not known' },
} as const satisfies { readonly [key: string]: Texts };
