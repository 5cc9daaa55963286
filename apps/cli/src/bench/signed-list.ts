import { setTimeout as sleep } from 'node:timers/promises';
import { nominationWorkflowId, type SigningSessionView, signingWorkflowId } from '@laurel/contracts';
import type { CommandId, NominationId } from '@laurel/domain';
import { inTurns } from '../turns/turns.ts';
import { percentile, rounded } from './figures.ts';
import type { LaurelSide, PreparedList } from './laurel-side.ts';
import { openArrival } from './open-arrival.ts';
import type { Pool } from './pool.ts';
import type { Stage } from './stage.ts';

/** One decision with a list, while other decisions arrive. Both times count from the moment at which the head asked. */
export interface ListRun {
  readonly names: number;
  readonly receiptSeconds: number;
  /** Until the workflows of all its cases had followed. */
  readonly settlingSeconds: number;
  readonly othersPerSecond: number;
  readonly others: number;
  readonly othersP50Ms: number;
  readonly othersP95Ms: number;
  readonly othersMaxMs: number;
  readonly historyEventsOfSession: number;
}

const OTHERS_PER_SECOND = 5;
/** Others arrive before the list does, so that the list meets a machine at work. */
const BEFORE_MS = 3_000;
const LIMIT_MS = 120_000;
const PAUSE_MS = 100;

export async function runList(
  stage: Stage,
  side: LaurelSide,
  pool: Pool,
  { list: names, callers }: { readonly list: number; readonly callers: number },
): Promise<ListRun> {
  const list = await side.prepareList(names, callers);
  const arrival = { perSecond: OTHERS_PER_SECOND, seconds: (BEFORE_MS + LIMIT_MS) / 1000 };
  await pool.fill(OTHERS_PER_SECOND * 30, callers);
  let isOver = false;
  const arriving = openArrival(side, pool, arrival, () => isOver);
  await Promise.race([arriving, sleep(BEFORE_MS)]);
  const signed = await signedAndSettled(stage, side, list).finally(() => (isOver = true));
  const others = (await arriving).filter(({ due }) => due >= signed.due && due <= signed.due + signed.settlingMs);
  await expectAllEnded(stage, list.nominationIds);
  const took = others.map(({ tookMs }) => tookMs);
  return {
    names,
    receiptSeconds: rounded(signed.receiptMs / 1000, 2),
    settlingSeconds: rounded(signed.settlingMs / 1000, 2),
    othersPerSecond: OTHERS_PER_SECOND,
    others: took.length,
    othersP50Ms: rounded(percentile(took, 0.5)),
    othersP95Ms: rounded(percentile(took, 0.95)),
    othersMaxMs: rounded(percentile(took, 1)),
    historyEventsOfSession: (await stage.historyOf(signingWorkflowId(signed.sessionId as CommandId))).length,
  };
}

/** Signs the list and waits until its cases have followed; `due` is when the head asked, on the clock of the arrivals. */
async function signedAndSettled(stage: Stage, side: LaurelSide, list: PreparedList) {
  const [due, askedAt] = [performance.now(), Date.now()];
  const { sessionId, state, leftOut } = await side.sign(list);
  const receiptMs = performance.now() - due;
  if (state !== 'SIGNED') throw new Error(`The list was not signed: ${JSON.stringify(leftOut[0])}`);
  return { due, sessionId, receiptMs, settlingMs: (await settled(stage, sessionId)) - askedAt };
}

async function settled(stage: Stage, id: string): Promise<number> {
  for (const until = Date.now() + LIMIT_MS; Date.now() < until; await sleep(PAUSE_MS)) {
    const response = await fetch(`${stage.laurelUrl}/v1/signing-sessions/${id}`, {
      headers: { 'Laurel-Demo-Role': 'AUDITOR' },
    });
    const { settledAt } = (await response.json()) as SigningSessionView;
    if (settledAt) return Date.parse(settledAt);
  }
  throw new Error(`The workflows of the list did not follow within ${LIMIT_MS / 1000} s.`);
}

/** The session says that all have followed; the engine must say the same. */
async function expectAllEnded(stage: Stage, ids: readonly string[]): Promise<void> {
  await inTurns(ids, 16, async (id) => {
    const { isRunning } = await stage.historyOf(nominationWorkflowId(id as NominationId));
    if (isRunning) throw new Error(`The workflow of ${id} still runs although its session has settled.`);
  });
}
