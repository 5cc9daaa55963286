import { startStack, throwAwayHome } from '@laurel/cli';
import { nominationWorkflowId } from '@laurel/contracts';
import type { NominationId } from '@laurel/domain';
import { connectTemporal, waitUntil } from '@laurel/platform';
import { openStore, reader } from '@laurel/store';
import { type Acting, requestTo, type SmallSeason } from '../support/api.ts';
import { answers } from '../support/cases.ts';
import { NOMINEE, REASON } from './personal.ts';

/** The stack on which histories are recorded, and what their paths have in common. */
export const stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
export const store = await openStore({ url: stack.databaseUrl });
export const temporal = connectTemporal(stack);
export const request = requestTo(stack.apiUrl);

export async function sent(
  season: SmallSeason,
  id: string,
  body: object,
  unit: keyof SmallSeason['units'],
  status = 200,
) {
  const as: Acting = { role: unit === 'G' ? 'NOMINATOR' : 'HEAD', unitId: season.units[unit] };
  const answer = await season.command(id, body, as);
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
}

export async function reserved(season: SmallSeason): Promise<string> {
  const id = await season.submitted(NOMINEE);
  await sent(season, id, answers('WARD', 'RESERVE', 'FORWARD'), 'W');
  await sent(season, id, { ...answers('DISTRICT', 'NO_AWARD'), reason: REASON }, 'D');
  return id;
}

/** Ends the season and waits until nothing in it is open. */
export async function ended(season: SmallSeason): Promise<void> {
  await request('POST', `/v1/seasons/${season.id}/end`, {}, { role: 'ADMIN' });
  const isOver = async () =>
    (await reader(store).rows(`SELECT FROM nomination WHERE season_id = $1 AND phase = 'IN_REVIEW'`, [season.id]))
      .length === 0;
  await waitUntil(isOver, { what: 'The end of the season', limitMs: 20_000 });
}

/** Each path returns the id of the workflow whose history tells it. */
export type Paths = { readonly [path: string]: () => Promise<string> };

export const caseOf = (id: string) => nominationWorkflowId(id as NominationId);
