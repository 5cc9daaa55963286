import { type CommandBody, COMMANDS } from '@laurel/contracts';
import type { RemarkRef } from '@laurel/domain';
import { type CaseHeader, keepRemark, type Store, type Transaction, transact } from '@laurel/store';
import { type Intent, partOf } from '../input/idempotency-key.ts';
import { Problem } from '../problem/problem.ts';
import type { Ask } from './command-door.ts';

/** The free texts of a command, kept beside the ledger, by their keys. */
export function remarksOf(store: Store, header: CaseHeader, { body, intent }: Ask): Promise<Remarks> {
  const given = body as CommandBody & { readonly [key: string]: unknown };
  const keys = COMMANDS[body.type].texts.filter((key) => given[key] !== undefined);
  return keepTexts(store, header, intent, Object.fromEntries(keys.map((key) => [key, String(given[key])])));
}

export type Remarks = { readonly [key: string]: RemarkRef };

/** Keeps all of these texts or none. The first has the command's own id, each other one an id made of it. */
export async function keepTexts(
  store: Store,
  header: CaseHeader,
  intent: Intent,
  texts: { readonly [key: string]: string },
): Promise<Remarks> {
  const entries = Object.entries(texts);
  if (entries.length === 0) return {};
  return transact(store, async (tx) => {
    const kept: [string, RemarkRef][] = [];
    for (const [index, [key, text]] of entries.entries()) {
      const { id } = index === 0 ? intent : partOf(intent, index);
      kept.push([key, await keepText(tx, header, id, text)]);
    }
    return Object.fromEntries(kept);
  });
}

async function keepText(tx: Transaction, { id: nominationId }: CaseHeader, id: string, text: string) {
  const kept = await keepRemark(tx, { id, nominationId, text, at: new Date() });
  // The key came with another text before, and nobody could be told what became of it.
  if (!kept) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return kept;
}
