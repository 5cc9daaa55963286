import { randomUUID } from 'node:crypto';
import { policy } from '@laurel/domain';
import { type Store, transact } from '@laurel/store';
import type { Request, SmallSeason } from '../support/api.ts';

/** Who asks, in which relation: the headers of an office, and the case that is asked about. */
export interface Standing {
  readonly unitId: string;
  readonly personId: string;
  readonly caseId: string;
}

/** One case for each relation, so that what one relation does to its case tells nothing to another. */
export type Ground = { readonly [relation in Exclude<policy.Relation, 'SELF'>]: Standing };

export async function groundOf(store: Store, season: SmallSeason): Promise<Ground> {
  const { W, W2, G, D, A1 } = season.units;
  const person = async () => (await newPerson(store)) as string;
  const standing = async (unitId: string): Promise<Standing> => ({
    unitId,
    personId: await person(),
    caseId: await season.submitted(`quyen ${randomUUID()}`),
  });
  const ground = {
    OWN_UNIT: await standing(W),
    ORIGIN: await standing(G),
    ON_ROUTE: await standing(D),
    CONSULTED: await standing(A1),
    UNRELATED: await standing(W2),
    NOMINEE: await standing(W),
    LISTED: await standing(W2),
    UNLISTED: await standing(W),
  };
  await consulted(season, ground.CONSULTED);
  return ground;
}

/** Makes two of the cases restricted, and one its reader's own; before that each is like the others. */
export async function restrict(store: Store, request: Request, season: SmallSeason, ground: Ground): Promise<void> {
  const { NOMINEE, LISTED, UNLISTED } = ground;
  const head = {
    role: 'HEAD',
    unitId: season.units.W,
    headers: { 'Laurel-Demo-Person': await newPerson(store) },
  } as const;
  for (const [{ caseId }, readers] of [
    [LISTED, [LISTED.personId]],
    [UNLISTED, []],
  ] as const) {
    const body = { basis: 'QĐ 2 (bịa)', readers };
    const { status, body: answer } = await request('POST', `/v1/nominations/${caseId}/restrict`, body, head);
    if (status !== 200) throw new Error(JSON.stringify(answer));
  }
  await transact(store, async (tx) => {
    await tx.rows(
      `INSERT INTO nominee_person (id, nominee_id, person_id, linked_at)
       SELECT $2, nominee_id, $2, now() FROM nomination WHERE id = $1`,
      [NOMINEE.caseId, NOMINEE.personId],
    );
  });
}

async function consulted(season: SmallSeason, { caseId, unitId }: Standing): Promise<void> {
  const clerk = { role: 'CLERK', unitId: season.units.W } as const;
  for (const body of [
    { type: 'receive', level: 'WARD' },
    { type: 'appraise', level: 'WARD', eligible: true },
    { type: 'consult', level: 'WARD', units: [unitId], workingDays: 20 },
  ]) {
    const { status, body: answer } = await season.command(caseId, body, clerk);
    if (status !== 200) throw new Error(`${body.type}: ${JSON.stringify(answer)}`);
  }
}

async function newPerson(store: Store): Promise<string> {
  const id = randomUUID();
  await transact(store, (tx) =>
    tx.rows('INSERT INTO person (id, name, created_at) VALUES ($1, $2, now())', [id, 'Người thử quyền (bịa)']),
  );
  return id;
}

/** Things of a unit that are asked about by their id: a member of its council, and a list that each signer signed. */
export async function thingsOf(request: Request, season: SmallSeason) {
  const head = { role: 'HEAD', unitId: season.units.W } as const;
  const member = { unitId: season.units.W, personId: randomUUID(), fromOn: '2024-01-01', basis: 'QĐ 1 (bịa)' };
  const appointed = await request('POST', '/v1/council-members', member, head);
  if (appointed.status !== 201) throw new Error(JSON.stringify(appointed.body));
  const days = { fromOn: '2024-01-01', toOn: '2024-12-31', basis: 'QĐ 1 (bịa)' };
  const paper = { unitId: season.units.W, role: 'DEPUTY', capacity: 'KT', scope: 'Ký quyết định', ...days };
  const delegated = await request('POST', '/v1/delegations', paper, head);
  if (delegated.status !== 201) throw new Error(JSON.stringify(delegated.body));
  const signed = new Map<string, string>();
  for (const role of ['HEAD', 'DEPUTY'] as const) {
    const key = randomUUID();
    const body = { level: 'WARD', nominationIds: [await season.submitted(`danh sách ${role}`)] };
    const { status, body: answer } = await request('POST', '/v1/signing-sessions', body, { ...head, role, key });
    if (status >= 300) throw new Error(JSON.stringify(answer));
    signed.set(role, key);
  }
  const caseId = await season.submitted('danh sách mới');
  const ids = { memberId: appointed.body.id as string, delegationId: delegated.body.id as string };
  return { unitId: season.units.W, caseId, ...ids, signed };
}

export type Things = Awaited<ReturnType<typeof thingsOf>>;
