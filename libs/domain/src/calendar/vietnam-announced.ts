import type { CalendarYear } from './calendar-year.ts';

const LABOUR_CODE_2012 = 'Labour Code 10/2012/QH13, Articles 110 and 115';
const LABOUR_CODE_2019 = 'Labour Code 45/2019/QH14, Articles 111 and 112';

/** The years that the Government has announced. */
export const VIETNAM_ANNOUNCED: readonly CalendarYear[] = [
  {
    year: 2020,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2012}; Tết as announced by the Ministry of Labour, Invalids and Social Affairs`,
    daysOff: {
      newYear: ['01-01'],
      tet: ['01-23', '01-24', '01-27', '01-28', '01-29'],
      hungKings: ['04-02'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-02'],
    },
    swaps: [],
  },
  {
    year: 2021,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2019}, with a second National Day; announcement 4875/TB-LĐTBXH of December 2020`,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-10', '02-11', '02-12', '02-15', '02-16'],
      hungKings: ['04-21'],
      victoryAndLabour: ['04-30', '05-03'],
      nationalDay: ['09-02', '09-03'],
    },
    swaps: [],
  },
  {
    year: 2022,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2019}; dispatch 245 of the Government Office, 11 January 2022`,
    daysOff: {
      newYear: ['01-03'],
      tet: ['01-31', '02-01', '02-02', '02-03', '02-04'],
      hungKings: ['04-11'],
      victoryAndLabour: ['05-02', '05-03'],
      nationalDay: ['09-01', '09-02'],
    },
    swaps: [],
  },
  {
    year: 2023,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2019}; dispatch 8056/VPCP-KGVX, 1 December 2022`,
    daysOff: {
      newYear: ['01-02'],
      tet: ['01-20', '01-23', '01-24', '01-25', '01-26'],
      hungKings: ['05-02'],
      victoryAndLabour: ['05-01', '05-03'],
      nationalDay: ['09-01', '09-04'],
    },
    swaps: [],
  },
  {
    year: 2024,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2019}; dispatches 8662/VPCP-KGVX (Tết, National Day) and, for the swap, 2450/VPCP-KGVX, 12 April 2024`,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-08', '02-09', '02-12', '02-13', '02-14'],
      hungKings: ['04-18'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-02', '09-03'],
    },
    swaps: [{ off: '2024-04-29', worked: '2024-05-04' }],
  },
  {
    year: 2025,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2019}; dispatch 8726/VPCP-KGVX, 26 November 2024, and announcement 6150/TB-BLĐTBXH of 2024`,
    daysOff: {
      newYear: ['01-01'],
      tet: ['01-27', '01-28', '01-29', '01-30', '01-31'],
      hungKings: ['04-07'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-01', '09-02'],
    },
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
  },
  {
    year: 2026,
    standing: 'ANNOUNCED',
    source: `${LABOUR_CODE_2019}; the Ministry of Home Affairs for Tết, National Day and the swap of 31 August; dispatch 12729/VPCP-KGVX, 25 December 2025, for the swap of 2 January; resolution 80-NQ/TW, 7 January 2026, for 24 November`,
    daysOff: {
      newYear: ['01-01'],
      tet: ['02-16', '02-17', '02-18', '02-19', '02-20'],
      hungKings: ['04-27'],
      victoryAndLabour: ['04-30', '05-01'],
      nationalDay: ['09-01', '09-02'],
      cultureDay: ['11-24'],
    },
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
  },
];
