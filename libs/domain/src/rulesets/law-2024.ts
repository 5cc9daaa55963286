import { hanoi2022 } from './hanoi-2022.ts';
import { bonusRule, sourcesOfBonus } from './money.ts';
import { COMMITTEE_SIGNS, HEAD_SIGNS } from './offices.ts';
import type { RuleSet } from './ruleset.ts';
import { cited, type SourceId } from './sources.ts';

const bonus = bonusRule([
  ['WARD', 'INDIVIDUAL', 150, 'BONUS_R3'],
  ['WARD', 'COLLECTIVE', 300, 'CARRIED_OVER'],
  ['DISTRICT', 'INDIVIDUAL', 300, 'PRACTICE'],
  ['DISTRICT', 'COLLECTIVE', 600, 'CARRIED_OVER'],
  ['CITY_POLICE', 'INDIVIDUAL', 300, 'CARRIED_OVER'],
  ['CITY_POLICE', 'COLLECTIVE', 600, 'CARRIED_OVER'],
]);

const grounds: { readonly [entry: string]: SourceId } = {
  inForce: 'REGIME_R2',
  route: 'POLICE_ROUTE',
  forks: 'POLICE_ROUTE',
  steps: 'CARRIED_OVER',
  issuePolicy: 'ONE_ACHIEVEMENT',
  fallback: 'PRACTICE',
  categoriesAllowed: 'RECIPIENTS',
  'categoriesAllowed.CITY_POLICE': 'CARRIED_OVER',
  awards: 'AUTHORITY',
  'awards.CITY_POLICE': 'POLICE_ROUTE',
  councils: 'CARRIED_OVER',
  clocks: 'CARRIED_OVER',
  calendar: 'PRACTICE',
  supplementsPerLevel: 'CARRIED_OVER',
  signing: 'SIGNATURE',
  documents: 'DOSSIER',
  eligibility: 'REGIME_R2',
  'eligibility.ONE_ACHIEVEMENT_ONCE': 'ONE_ACHIEVEMENT',
  'eligibility.RESET_AFTER_DISCIPLINE': 'REGIME_R3',
  'eligibility.PREFER_DIRECT': 'DIRECT_WORK',
  'eligibility.QUOTA': 'PRACTICE',
  'eligibility.NO_SELF': 'PRACTICE',
  'bonus.rounding': 'ROUNDING',
  simplified: 'SIMPLIFIED',
};

/** The law from 1 January 2024: one achievement is rewarded once. What differs from the law before, and nothing else, stands here. */
export const law2024: RuleSet = {
  ...hanoi2022,
  id: '2024',
  title: { vi: 'Pháp luật từ ngày 01/01/2024', en: 'The law from 1 January 2024' },
  inForce: { from: '2024-01-01', to: '2025-06-30' },
  sources: cited([...Object.values(grounds), ...sourcesOfBonus(bonus)]),
  grounds,
  issuePolicy: 'EXCLUSIVE_PER_ACHIEVEMENT',
  signing: { WARD: COMMITTEE_SIGNS, DISTRICT: COMMITTEE_SIGNS, CITY_POLICE: HEAD_SIGNS },
  eligibility: [
    'NO_LADDER',
    'ONE_ACHIEVEMENT_ONCE',
    'NOT_A_BASIS',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'RESET_AFTER_DISCIPLINE',
    'PREFER_DIRECT',
    'QUOTA',
    'NO_SELF',
  ],
  bonus,
};
