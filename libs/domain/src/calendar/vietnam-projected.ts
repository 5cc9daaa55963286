import type { CalendarYear } from './calendar-year.ts';

/**
 * No swap can be known before it is announced, and the second National Day and the days around Tết are a choice of each
 * year: here they follow the choices of the years before.
 */
const FROM_THE_LAW = {
  standing: 'PROJECTED',
  source:
    'Labour Code 45/2019/QH14, Articles 111 and 112, and resolution 80-NQ/TW, 7 January 2026; Tết and the day of the Hùng Kings from the lunar calendar at UTC+7',
  swaps: [],
} as const;

/** The years that nobody has announced yet. When one is, it moves to the announced years with its source. */
export const VIETNAM_PROJECTED: readonly CalendarYear[] = [
  {
    ...FROM_THE_LAW,
    year: 2027,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-04', '02-05', '02-08', '02-09', '02-10'],
      hungKings: ['04-16'],
      victoryAndLabour: ['04-30', '05-03'],
      nationalDay: ['09-02', '09-03'],
      cultureDay: ['11-24'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2028,
    daysOff: {
      newYear: ['01-03'],
      tet: ['01-24', '01-25', '01-26', '01-27', '01-28'],
      hungKings: ['04-04'],
      victoryAndLabour: ['05-01', '05-02'],
      nationalDay: ['09-01', '09-04'],
      cultureDay: ['11-24'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2029,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-12', '02-13', '02-14', '02-15', '02-16'],
      hungKings: ['04-23'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-03', '09-04'],
      cultureDay: ['11-26'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2030,
    daysOff: {
      newYear: ['01-01'],
      tet: ['01-31', '02-01', '02-04', '02-05', '02-06'],
      hungKings: ['04-12'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-02', '09-03'],
      cultureDay: ['11-25'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2031,
    daysOff: {
      newYear: ['01-01'],
      tet: ['01-21', '01-22', '01-23', '01-24', '01-27'],
      hungKings: ['04-01'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-01', '09-02'],
      cultureDay: ['11-24'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2032,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-09', '02-10', '02-11', '02-12', '02-13'],
      hungKings: ['04-19'],
      victoryAndLabour: ['04-30', '05-03'],
      nationalDay: ['09-02', '09-03'],
      cultureDay: ['11-24'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2033,
    daysOff: {
      newYear: ['01-03'],
      tet: ['01-31', '02-01', '02-02', '02-03', '02-04'],
      hungKings: ['04-11'],
      victoryAndLabour: ['05-02', '05-03'],
      nationalDay: ['09-01', '09-02'],
      cultureDay: ['11-24'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2034,
    daysOff: {
      newYear: ['01-02'],
      tet: ['02-17', '02-20', '02-21', '02-22', '02-23'],
      hungKings: ['04-28'],
      victoryAndLabour: ['05-01', '05-02'],
      nationalDay: ['09-01', '09-04'],
      cultureDay: ['11-24'],
    },
  },
  {
    ...FROM_THE_LAW,
    year: 2035,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-06', '02-07', '02-08', '02-09', '02-12'],
      hungKings: ['04-17'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-03', '09-04'],
      cultureDay: ['11-26'],
    },
  },
];
