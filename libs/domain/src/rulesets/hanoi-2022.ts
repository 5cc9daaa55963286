import type { LevelKey } from '../level/words.ts';
import { bonusRule, sourcesOfBonus } from './money.ts';
import { COMMITTEE_SIGNS, COUNCIL, HEAD_SIGNS, officeClock, WITH_COUNCIL, WITHOUT_COUNCIL } from './offices.ts';
import type { RuleSet } from './ruleset.ts';
import { cited, type SourceId } from './sources.ts';

const bonus = bonusRule([
  ['WARD', 'INDIVIDUAL', 150, 'BONUS_R1_WARD'],
  ['WARD', 'COLLECTIVE', 300, 'BONUS_R1_COLLECTIVE'],
  ['DISTRICT', 'INDIVIDUAL', 300, 'BONUS_R1_DISTRICT'],
  ['DISTRICT', 'COLLECTIVE', 600, 'BONUS_R1_COLLECTIVE'],
  ['CITY_POLICE', 'INDIVIDUAL', 300, 'BONUS_R1_POLICE'],
  ['CITY_POLICE', 'COLLECTIVE', 600, 'BONUS_R1_COLLECTIVE'],
]);

const grounds: { readonly [entry: string]: SourceId } = {
  inForce: 'REGIME_R1',
  route: 'POLICE_ROUTE',
  forks: 'POLICE_ROUTE',
  'steps.WARD': 'WARD_PROCEDURE',
  'steps.DISTRICT': 'DISTRICT_PROCEDURE',
  'steps.CITY_POLICE': 'POLICE_STEPS',
  issuePolicy: 'ONE_ACHIEVEMENT',
  fallback: 'PRACTICE',
  categoriesAllowed: 'PRACTICE',
  'categoriesAllowed.WARD': 'WARD_PROCEDURE',
  'awards.WARD': 'WARD_PROCEDURE',
  'awards.DISTRICT': 'DISTRICT_PROCEDURE',
  'awards.CITY_POLICE': 'POLICE_ROUTE',
  councils: 'COUNCIL_CENTRAL',
  ...groundsOfCouncil('WARD'),
  ...groundsOfCouncil('DISTRICT'),
  clocks: 'PRACTICE',
  'clocks.levels.WARD.workingDays': 'WARD_CLOCK',
  'clocks.levels.DISTRICT.workingDays': 'APPRAISAL_CLOCK',
  calendar: 'PRACTICE',
  supplementsPerLevel: 'SUPPLEMENT_ONCE',
  signing: 'SIGNATURE',
  'documents.WARD': 'WARD_PROCEDURE',
  'documents.DISTRICT': 'WARD_PROCEDURE',
  'documents.CITY_POLICE': 'POLICE_STEPS',
  eligibility: 'PRACTICE',
  'eligibility.HEAD_BY_COLLECTIVE': 'HEAD_OF_COLLECTIVE',
  'eligibility.PREFER_DIRECT': 'DIRECT_WORK',
  'bonus.rounding': 'ROUNDING',
  simplified: 'PRACTICE',
};

/**
 * The law in force to 31 December 2023, as a ward, a district and the city police of Hanoi worked under it: the article's
 * season. The ban on a second award for one achievement is told to be newer, so each level may award (CUMULATIVE).
 */
export const hanoi2022: RuleSet = {
  format: 'laurel.ruleset/1',
  id: 'hanoi-2022',
  title: { vi: 'Hà Nội, pháp luật áp dụng đến hết năm 2023', en: 'Hanoi, the law in force to the end of 2023' },
  inForce: { from: null, to: '2023-12-31' },
  sources: cited([...Object.values(grounds), ...sourcesOfBonus(bonus)]),
  grounds,
  route: ['WARD', 'DISTRICT', 'CITY_POLICE'],
  forks: [{ from: 'WARD', to: 'CITY_POLICE' }],
  steps: { WARD: WITH_COUNCIL, DISTRICT: WITH_COUNCIL, CITY_POLICE: WITHOUT_COUNCIL },
  issuePolicy: 'CUMULATIVE',
  fallback: 'LAST_RESERVED',
  categoriesAllowed: {
    WARD: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
    DISTRICT: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
    CITY_POLICE: ['INDIVIDUAL', 'COLLECTIVE'],
  },
  awards: { WARD: 'GIAY_KHEN', DISTRICT: 'GIAY_KHEN', CITY_POLICE: 'GIAY_KHEN' },
  councils: { WARD: COUNCIL, DISTRICT: COUNCIL },
  clocks: {
    levels: { WARD: officeClock(10), DISTRICT: officeClock(10), CITY_POLICE: officeClock(20) },
    supplement: { workingDays: 5 },
    correction: { workingDays: 10 },
    claim: { workingDays: 2 },
  },
  calendar: 'VN',
  supplementsPerLevel: 1,
  // Hanoi's wards had no council of the people in these years: the chair alone is the head of the office.
  signing: { WARD: HEAD_SIGNS, DISTRICT: COMMITTEE_SIGNS, CITY_POLICE: HEAD_SIGNS },
  documents: {
    WARD: ['submission', 'report'],
    DISTRICT: ['submission', 'report', 'minutes'],
    CITY_POLICE: ['submission', 'report', 'minutes'],
  },
  eligibility: ['HEAD_BY_COLLECTIVE', 'PREFER_DIRECT', 'QUOTA', 'NO_SELF'],
  bonus,
  simplified: { ground: 'SIMPLIFIED_PROCEDURE' },
};

/** Quorum and majority are those of the central council; the rest was found elsewhere, or not at all. */
function groundsOfCouncil(level: LevelKey): { readonly [entry: string]: SourceId } {
  return {
    [`councils.${level}.base`]: 'COUNCIL_BALLOTS',
    [`councils.${level}.isSecret`]: 'COUNCIL_BALLOTS',
    [`councils.${level}.allowsWrittenBallots`]: 'COUNCIL_BALLOTS',
    [`councils.${level}.recusalShrinksBase`]: 'PRACTICE',
    [`councils.${level}.tie`]: 'PRACTICE',
  };
}
