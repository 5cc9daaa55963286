import { law2024 } from './law-2024.ts';
import { bonusRule, sourcesOfBonus } from './money.ts';
import { COMMITTEE_SIGNS, COUNCIL, HEAD_SIGNS, officeClock, WITH_COUNCIL, WITHOUT_COUNCIL } from './offices.ts';
import type { RuleSet } from './ruleset.ts';
import { cited } from './sources.ts';

const bonus = bonusRule([
  ['WARD', 'INDIVIDUAL', 300, 'BONUS_R3'],
  ['WARD', 'COLLECTIVE', 600, 'CARRIED_OVER'],
  ['CITY_POLICE', 'INDIVIDUAL', 300, 'BONUS_R3'],
  ['CITY_POLICE', 'COLLECTIVE', 600, 'CARRIED_OVER'],
]);

const grounds = {
  ...law2024.grounds,
  inForce: 'REGIME_R3',
  route: 'COMMUNE_TAKES_OVER',
  forks: 'COMMUNE_TAKES_OVER',
  eligibility: 'REGIME_R3',
  simplified: 'CARRIED_OVER',
  takesOver: 'COMMUNE_TAKES_OVER',
};

/** The law from 1 July 2025: there is no district, and the chair of the commune has the district's powers. */
export const law202507: RuleSet = {
  ...law2024,
  id: '2025-07',
  title: { vi: 'Pháp luật từ ngày 01/07/2025', en: 'The law from 1 July 2025' },
  inForce: { from: '2025-07-01', to: null },
  sources: cited([...Object.values(grounds), ...sourcesOfBonus(bonus)]),
  grounds,
  route: ['WARD', 'CITY_POLICE'],
  forks: [],
  steps: { WARD: WITH_COUNCIL, CITY_POLICE: WITHOUT_COUNCIL },
  categoriesAllowed: { WARD: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'], CITY_POLICE: ['INDIVIDUAL', 'COLLECTIVE'] },
  awards: { WARD: 'GIAY_KHEN', CITY_POLICE: 'GIAY_KHEN' },
  councils: { WARD: COUNCIL },
  clocks: { ...law2024.clocks, levels: { WARD: officeClock(10), CITY_POLICE: officeClock(20) } },
  signing: { WARD: COMMITTEE_SIGNS, CITY_POLICE: HEAD_SIGNS },
  documents: { WARD: ['submission', 'report'], CITY_POLICE: ['submission', 'report', 'minutes'] },
  bonus,
  takesOver: { DISTRICT: 'WARD' },
};
