import { randomUUID } from 'node:crypto';
import { smallSeason } from '../support/api.ts';
import { bodyOf } from './accounts-in-demo.ts';
import type { Ground } from './ground.ts';
import { ADMIN, AUDITOR, type Makers, office, once, type RightCall } from './right-call.ts';

const list = (): RightCall => ({ as: AUDITOR });
const ofSeason = ({ season }: Ground): RightCall => ({ as: AUDITOR, path: { id: season.id } });
const ofWard = ({ season }: Ground): RightCall => ({ as: AUDITOR, path: { id: season.units.W } });
const head = ({ season }: Ground) => office('HEAD', season.units.W);
const TERM = { fromOn: '2026-01-01', basis: 'QĐ 1 (dữ liệu bịa)' };

async function member(of: Ground): Promise<string> {
  const body = { unitId: of.season.units.W, personId: randomUUID(), ...TERM };
  const as = { role: 'HEAD', unitId: of.season.units.W } as const;
  return bodyOf(await of.request('POST', '/v1/council-members', body, as)).id;
}

const delegation = ({ season }: Ground) => ({
  unitId: season.units.W,
  role: 'DEPUTY',
  capacity: 'KT',
  scope: 'Ký quyết định (dữ liệu bịa)',
  ...TERM,
  toOn: '2026-12-31',
});

/** A list that a head signed. */
async function signed(of: Ground): Promise<{ readonly id: string; readonly nominationId: string }> {
  const nominationId = await of.season.submitted(of.name());
  const body = { level: 'WARD', onward: 'STOP', nominationIds: [nominationId] };
  const id = randomUUID();
  bodyOf(await of.request('POST', '/v1/signing-sessions', body, { role: 'HEAD', unitId: of.season.units.W, key: id }));
  return { id, nominationId };
}

/** Seasons, their units, and what a unit has: tasks, delegations, a council, lists. */
export const OF_SEASONS: Makers = {
  openSeason: () => ({
    as: ADMIN,
    headers: once(),
    body: {
      code: 'hop-dong',
      title: { vi: 'Đợt thử hợp đồng (dữ liệu bịa)', en: 'Season to try the contract (invented data)' },
      ruleSet: { id: 'plain', overrides: { route: ['WARD'] } },
      periods: ['2022'],
      units: [{ code: 'W', level: 'WARD', name: 'Phường' }],
    },
  }),
  listSeasons: list,
  endSeason: async ({ request }) => ({
    as: ADMIN,
    path: { id: (await smallSeason(request)).id },
    headers: once(),
  }),
  readSeason: ofSeason,
  listSeasonUnits: ofSeason,
  readSeasonTally: ofSeason,
  readSeasonReport: ofSeason,
  readSeasonFigures: ofSeason,
  readUnit: ofWard,
  listRegistersOfUnit: ofWard,
  listTasks: ofWard,
  listRegisters: list,
  nameSuccessor: async ({ request }) => {
    const { units } = await smallSeason(request);
    return {
      as: ADMIN,
      path: { id: units.W },
      headers: once(),
      body: { successorId: units.W2, abolishedOn: '2026-07-01', reason: 'Sắp xếp lại (dữ liệu bịa)' },
    };
  },
  listRuleSets: list,
  readRuleSet: async ({ request, season }) => {
    const { ruleSet } = bodyOf(await request('GET', `/v1/seasons/${season.id}`));
    return { as: AUDITOR, path: { hash: ruleSet.hash } };
  },
  previewSeasonEnd: ({ season }) => ({ as: ADMIN, path: { id: season.id } }),
  listStuckNominations: () => ({ as: ADMIN }),
  readUndelivered: () => ({ as: ADMIN }),
  listOpenNominations: ({ season }) => ({ as: ADMIN, path: { id: season.id } }),
  readInbox: (of) => ({ as: head(of) }),
  listDelegations: (of) => ({ as: head(of), query: { unitId: of.season.units.W } }),
  delegate: (of) => ({ as: head(of), headers: once(), body: delegation(of) }),
  revokeDelegation: async (of) => {
    const acting = { role: 'HEAD', unitId: of.season.units.W } as const;
    const { id } = bodyOf(await of.request('POST', '/v1/delegations', delegation(of), acting));
    return { as: head(of), path: { id }, headers: once() };
  },
  listCouncilCandidates: (of) => ({ as: head(of), query: { unitId: of.season.units.W } }),
  listCouncilMembers: (of) => ({ as: head(of), query: { unitId: of.season.units.W } }),
  appointMember: (of) => ({
    as: head(of),
    headers: once(),
    body: { unitId: of.season.units.W, personId: randomUUID(), ...TERM },
  }),
  endMemberTerm: async (of) => ({
    as: head(of),
    path: { id: await member(of) },
    headers: once(),
    body: { toOn: '2030-01-01' },
  }),
  signList: async (of) => ({
    as: head(of),
    headers: once(),
    body: { level: 'WARD', onward: 'STOP', nominationIds: [await of.season.submitted(of.name())] },
  }),
  confirmList: async (of) => {
    const { id, nominationId } = await signed(of);
    return { as: head(of), path: { id }, headers: once(), body: { nominationIds: [nominationId] } };
  },
  readSigningSession: async (of) => ({ as: head(of), path: { id: (await signed(of)).id } }),
  listRefusals: () => ({}),
  listRefusedAttempts: list,
};
