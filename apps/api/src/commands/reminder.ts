import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandReceipt } from '@laurel/contracts';
import type { EngineAnswer } from '../engine/send-command.ts';

/** What a reminder needs of a command: whether the ledger holds it, and a way to send it to its workflow again. */
export interface Reminded {
  readonly commandId: string;
  recorded(): Promise<CommandReceipt | null>;
  send(seenSeq: number): Promise<EngineAnswer>;
}

/** A minute in all: an engine or a worker that was killed is back long before. */
const PAUSES_MS = [0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

/** Beyond this many, workflows learn with the next command of their case what they missed. */
const AT_ONCE = 1_000;

/**
 * The engine gave a caller no answer, so its Update may be lost after its act was committed: the workflow is then behind
 * the ledger. What the ledger holds is sent to the workflow again, until it knows; nobody waits for that, and a command
 * that the ledger does not hold is never sent by anyone but its caller.
 */
export class Reminder {
  private readonly underWay = new Set<string>();

  remind(command: Reminded): void {
    const { commandId } = command;
    if (this.underWay.has(commandId) || this.underWay.size >= AT_ONCE) return;
    this.underWay.add(commandId);
    void untilKnown(command).finally(() => this.underWay.delete(commandId));
  }
}

async function untilKnown({ recorded, send }: Reminded): Promise<void> {
  for (const pause of PAUSES_MS) {
    await sleep(pause, undefined, { ref: false });
    if (await isKnown(recorded, send).catch(() => false)) return; // The database is away: later.
  }
}

async function isKnown(recorded: Reminded['recorded'], send: Reminded['send']): Promise<boolean> {
  const found = await recorded();
  if (!found) return false;
  const answer = await send(found.receipt.caseSeq);
  const isBusy = answer.kind === 'REFUSED' && answer.refusal.code === 'TASK_BUSY';
  return answer.kind !== 'NO_ANSWER' && !isBusy;
}
