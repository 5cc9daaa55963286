import { randomUUID } from 'node:crypto';
import {
  type NominationRow,
  nominationWorkflowId,
  type SeasonOpened,
  type SigningSessionView,
} from '@laurel/contracts';
import type { LevelKey, NominationId, Role } from '@laurel/domain';
import type { Caller } from './http.ts';
import { type BenchCase, expectGood, type Side } from './side.ts';

const ROUTE: readonly LevelKey[] = ['WARD', 'DISTRICT', 'CITY_POLICE'];
const WARDS = 16;
const WARDS_PER_DISTRICT = 4;
const PERIOD = 'bench';

interface LaurelCase extends BenchCase {
  /** The unit that decides at each level of the route. */
  readonly units: readonly string[];
}

/** Besides single decisions: a list that waits for the head of one ward. */
export interface LaurelSide extends Side {
  /** For each ward the units from it to the city. */
  readonly chains: readonly (readonly string[])[];
  prepareList(names: number, callers: number): Promise<PreparedList>;
  sign(list: PreparedList): Promise<SigningSessionView>;
}

export interface PreparedList {
  readonly unitId: string;
  readonly nominationIds: readonly string[];
}

/**
 * Laurel through its API: a season of its own under the rule set `plain` with the policy CUMULATIVE, so that each of the
 * three levels commends and the first two forward. Sixteen wards in four districts of one city share its registers.
 */
export async function laurelSide(call: Caller): Promise<LaurelSide> {
  const season = await openSeason(call);
  const chains = chainsOf(season);
  let created = 0;

  async function prepareAt(units: readonly string[]): Promise<LaurelCase> {
    const number = ++created;
    const ward = { role: 'HEAD', unitId: units[0] as string } as const;
    const draft = {
      seasonId: season.season.id,
      fromUnitId: null,
      nominee: `Nominee ${number}`,
      category: 'INDIVIDUAL',
      period: PERIOD,
      achievement: `Achievement ${number}`,
      asks: 'CITY_POLICE',
    };
    const { id } = await expectGood<NominationRow>(call('/v1/nominations', draft, headers(ward)));
    await expectGood(call(`/v1/nominations/${id}/commands`, { type: 'submit' }, headers(ward)));
    return { id, workflowId: nominationWorkflowId(id as NominationId), decided: 0, units };
  }

  return {
    name: 'laurel',
    chains,
    prepare: () => prepareAt(chains[created % chains.length] as readonly string[]),
    async prepareList(names, callers) {
      const units = chains[0] as readonly string[];
      const nominationIds: string[] = [];
      let begun = 0;
      const caller = async () => {
        while (begun++ < names) nominationIds.push((await prepareAt(units)).id);
      };
      await Promise.all(Array.from({ length: callers }, caller));
      return { unitId: units[0] as string, nominationIds };
    },
    sign({ unitId, nominationIds }) {
      return expectGood(
        call('/v1/signing-sessions', { level: 'WARD', nominationIds }, headers({ role: 'HEAD', unitId })),
      );
    },
    async decide(of): Promise<void> {
      const { id, decided, units } = of as LaurelCase;
      const isLast = decided === ROUTE.length - 1;
      const body = { type: 'decide', level: ROUTE[decided], ownAward: 'COMMEND', onward: isLast ? 'STOP' : 'FORWARD' };
      const office = { role: 'HEAD', unitId: units[decided] as string } as const;
      await expectGood(call(`/v1/nominations/${id}/commands`, body, headers(office)));
    },
  };
}

function openSeason(call: Caller): Promise<SeasonOpened> {
  const wards = Array.from({ length: WARDS }, (_, index) => ({
    code: `ward-${index}`,
    level: 'WARD',
    name: `Ward ${index}`,
    parent: `district-${Math.floor(index / WARDS_PER_DISTRICT)}`,
  }));
  const districts = Array.from({ length: WARDS / WARDS_PER_DISTRICT }, (_, index) => ({
    code: `district-${index}`,
    level: 'DISTRICT',
    name: `District ${index}`,
    parent: 'city',
  }));
  const body = {
    code: 'bench',
    title: { vi: 'Bench', en: 'Bench' },
    ruleSet: { id: 'plain', overrides: { issuePolicy: 'CUMULATIVE' } },
    periods: [PERIOD],
    units: [{ code: 'city', level: 'CITY_POLICE', name: 'City' }, ...districts, ...wards],
  };
  return expectGood<SeasonOpened>(call('/v1/seasons', body, headers({ role: 'ADMIN', unitId: null })));
}

/** For each ward the units from it to the city. */
function chainsOf({ units }: SeasonOpened): string[][] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units
    .filter((unit) => unit.level === 'WARD')
    .map((ward) => {
      const chain: string[] = [];
      for (let next: string | null = ward.id; next; next = byId.get(next)?.parentId ?? null) chain.push(next);
      return chain;
    });
}

function headers({ role, unitId }: { readonly role: Role; readonly unitId: string | null }): Record<string, string> {
  return {
    'Idempotency-Key': randomUUID(),
    'Laurel-Demo-Role': role,
    ...(unitId ? { 'Laurel-Demo-Unit': unitId } : {}),
  };
}
