import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import type { Command, CommandId } from '@laurel/domain';
import { reader, type Store } from '@laurel/store';
import { withVote } from '../support/ballots.ts';
import { asked, recordOn, submittedIn } from '../support/cases.ts';
import { openSeasonIn } from '../support/tables.ts';

export const at = (type: string, more: object = {}) => ({ type, level: 'WARD', ...more }) as unknown as Command;

/** A case whose council of so many members sits at the ward and votes in secret. */
export async function sitting(store: Store, members: number): Promise<string> {
  const id = await submittedIn(store, await openSeasonIn(store, {}, 'hanoi-2022'));
  for (const command of [at('receive'), at('appraise', { eligible: true }), at('conveneCouncil', { members })]) {
    await recorded(store, await asked(store, id, command));
  }
  return id;
}

/** A ballot of a seat as its workflow would ask for it, the vote sealed in its envelope. */
export async function ballotOf(store: Store, id: string, seat: number, vote = 'AGAINST'): Promise<RecordRequest> {
  const commandId = randomUUID() as string as CommandId;
  return withVote(store, await asked(store, id, at('castBallot', { seat }), { commandId }), vote);
}

export async function recorded(store: Store, request: RecordRequest) {
  const outcome = await recordOn(store)(request);
  if (outcome.kind !== 'RECORDED') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The slips in the boxes of a case, as the application's role reads them. */
export async function slipsOf(store: Store, id: string): Promise<string[]> {
  const rows = await reader(store).rows<{ slips: string[] }>('SELECT slips FROM ballot_box WHERE nomination_id = $1', [
    id,
  ]);
  return rows.flatMap(({ slips }) => slips);
}

/** How many envelopes lie there for a case. */
export async function envelopesOf(store: Store, id: string): Promise<number> {
  return (await reader(store).rows('SELECT FROM ballot_envelope WHERE nomination_id = $1', [id])).length;
}
