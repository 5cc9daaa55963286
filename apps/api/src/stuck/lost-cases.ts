import { nominationWorkflowId, UNDELIVERED_MAX } from '@laurel/contracts';
import type { NominationId } from '@laurel/domain';
import { type CaseWhere, openCasesAfter, stillOpen, type Transaction } from '@laurel/store';
import type { Engine } from '../engine/engine.ts';
import { ASKED_AT_ONCE, notRunning } from '../engine/not-running.ts';

/** More than a city has open at once. Two hundred at a time take the engine a tenth of a second. */
const LOOKED_MAX = 20_000;
/** A person waits no longer for a list; what was looked at by then is told. */
const LOOKED_MS = 10_000;

export interface LostCases {
  readonly looked: number;
  readonly lost: readonly (CaseWhere & { readonly since: Date | null })[];
  /** False where more cases are open, or more are lost. */
  readonly isWhole: boolean;
}

/** Open cases that no workflow carries on. A case that closed while it was looked for is none of them. */
export async function lostCases(engine: Engine, tx: Transaction): Promise<LostCases> {
  const lost: (CaseWhere & { since: Date | null })[] = [];
  const until = Date.now() + LOOKED_MS;
  let looked = 0;
  for (let after: string | null = null; looked < LOOKED_MAX && lost.length < UNDELIVERED_MAX && Date.now() < until; ) {
    const page: CaseWhere[] = await openCasesAfter(tx, after, ASKED_AT_ONCE);
    looked += page.length;
    lost.push(...(await lostOf(engine, tx, page)));
    after = page.at(-1)?.nominationId ?? null;
    if (page.length < ASKED_AT_ONCE) return told(looked, lost, true);
  }
  return told(looked, lost, false);
}

function told(looked: number, lost: LostCases['lost'], isEnd: boolean): LostCases {
  return { looked, lost: lost.slice(0, UNDELIVERED_MAX), isWhole: isEnd && lost.length <= UNDELIVERED_MAX };
}

async function lostOf(engine: Engine, tx: Transaction, page: readonly CaseWhere[]) {
  const idOf = ({ nominationId }: CaseWhere) => nominationWorkflowId(nominationId as NominationId);
  const gone = new Map((await notRunning(engine, page.map(idOf))).map((one) => [one.workflowId, one.endedAt]));
  const doubtful = page.filter((one) => gone.has(idOf(one)));
  if (doubtful.length === 0) return [];
  const open = await stillOpen(
    tx,
    doubtful.map(({ nominationId }) => nominationId),
  );
  return doubtful
    .filter(({ nominationId }) => open.has(nominationId))
    .map((one) => ({ ...one, since: gone.get(idOf(one)) ?? null }));
}
