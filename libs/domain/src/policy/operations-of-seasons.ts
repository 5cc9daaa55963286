import { type Access, anywhere, OF_UNITS, office, ownUnit } from './access.ts';

const ADMIN_ONLY = office(anywhere('ADMIN'));
const ANY_OFFICE = office(anywhere(...OF_UNITS, 'AUDITOR', 'ADMIN'));

/** Seasons, their units and what they came to. */
export const OPERATIONS_OF_SEASONS = {
  openSeason: ADMIN_ONLY,
  endSeason: ADMIN_ONLY,
  listSeasons: ANY_OFFICE,
  readSeason: ANY_OFFICE,
  listSeasonUnits: ANY_OFFICE,
  readSeasonTally: ANY_OFFICE,
  readSeasonReport: office(anywhere(...OF_UNITS, 'AUDITOR')),
  readSeasonFigures: office(ownUnit('HEAD', 'DEPUTY'), anywhere('AUDITOR', 'ADMIN')),
  readUnit: ANY_OFFICE,
  listRegistersOfUnit: ANY_OFFICE,
  listRegisters: ANY_OFFICE,
  nameSuccessor: ADMIN_ONLY,
  listRuleSets: ANY_OFFICE,
  readRuleSet: ANY_OFFICE,
  previewSeasonEnd: ADMIN_ONLY,
  listStuckNominations: ADMIN_ONLY,
  listOpenNominations: ADMIN_ONLY,
  readUndelivered: ADMIN_ONLY,
} as const satisfies { readonly [operation: string]: Access };
