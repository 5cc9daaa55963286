import { SHIPPED_RULE_SETS } from '@laurel/domain';
import { ruleSetHash } from '@laurel/store';
import { get, NOBODY, post, type Questions, reason } from './question.ts';

const SEASON = {
  code: 'quyen',
  title: { vi: 'Đợt thử quyền (bịa)', en: 'Season to try who may what (invented)' },
  ruleSet: { id: 'plain' },
  periods: ['2022'],
  units: [
    { code: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố' },
    { code: 'D', level: 'DISTRICT', name: 'Quận', parent: 'CP' },
    { code: 'W', level: 'WARD', name: 'Phường', parent: 'D' },
  ],
};

const PLAIN = ruleSetHash(SHIPPED_RULE_SETS.plain!);

/** Seasons and their units. */
export const OF_SEASONS = {
  openSeason: post(
    'NONE',
    () => '/v1/seasons',
    () => SEASON,
  ),
  endSeason: post('NONE', () => `/v1/seasons/${NOBODY}/end`),
  listSeasons: get('NONE', () => '/v1/seasons'),
  readSeason: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}`),
  listSeasonUnits: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/units`),
  readSeasonTally: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/tally`),
  readSeasonReport: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/report`),
  readSeasonFigures: get('UNIT', ({ seasonId, unitId }) => `/v1/seasons/${seasonId}/figures?unitId=${unitId}`),
  readUnit: get('NONE', ({ unitId }) => `/v1/units/${unitId}`),
  listRegistersOfUnit: get('NONE', ({ unitId }) => `/v1/units/${unitId}/registers`),
  listRegisters: get('NONE', () => '/v1/registers'),
  listRuleSets: get('NONE', () => '/v1/rule-sets'),
  readRuleSet: get('NONE', () => `/v1/rule-sets/${PLAIN}`),
  previewSeasonEnd: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/end-preview`),
  listStuckNominations: get('NONE', () => '/v1/stuck-nominations'),
  readUndelivered: get('NONE', () => '/v1/undelivered'),
  listOpenNominations: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/open-nominations`),
  nameSuccessor: post(
    'NONE',
    () => `/v1/units/${NOBODY}/successor`,
    () => ({
      successorId: NOBODY,
      abolishedOn: '2024-01-01',
      reason,
    }),
  ),
} satisfies Questions;
