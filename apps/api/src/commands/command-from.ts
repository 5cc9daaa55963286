import type { AchievementId, Command, NomineeId, RemarkRef, SeasonId, SigningCapacity, UnitId } from '@laurel/domain';
import { type CaseHeader, commitment, keepRemark, type Store, transact } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import type { Intent } from '../input/idempotency-key.ts';
import { Problem } from '../problem/problem.ts';
import type { Ask } from './command-door.ts';

/** The command as the engine and the ledger may see it: ids and commitments in the place of names and texts. */
export async function commandFrom(store: Store, header: CaseHeader, { body, office, intent }: Ask): Promise<Command> {
  switch (body.type) {
    case 'submit':
      return submitFrom(header);
    case 'decide': {
      const { reason, ...given } = body;
      const answers = { ...given, capacity: given.capacity ?? usualCapacity(office) };
      return reason ? { ...answers, reason: await remark(store, header, reason, intent) } : answers;
    }
    case 'declineReserved':
      return { ...body, reason: await remark(store, header, body.reason, intent) };
    case 'issueReserved':
    case 'withdraw':
      return body;
    default:
      throw new Error(`${body.type} is refused before it comes here.`);
  }
}

/** A deputy signs for the head (KT.) unless another capacity is named. */
function usualCapacity({ role }: Office): SigningCapacity {
  return role === 'DEPUTY' ? 'KT' : 'HEAD';
}

function submitFrom(header: CaseHeader): Command {
  return {
    type: 'submit',
    seasonId: header.seasonId as SeasonId,
    nomineeId: header.nomineeId as NomineeId,
    nomineeCommitment: commitment(header.nomineeSalt ?? '', header.nomineeName),
    achievementId: header.achievementId as AchievementId,
    category: header.category,
    period: header.period,
    asks: header.asks,
    procedure: header.procedure,
    startAt: header.startAt,
    from: header.fromUnitId as UnitId | null,
    units: header.units as { [level: string]: UnitId },
    ruleSetHash: header.ruleSetHash,
  };
}

async function remark(store: Store, header: CaseHeader, text: string, { id }: Intent): Promise<RemarkRef> {
  const kept = await transact(store, (tx) => keepRemark(tx, { id, nominationId: header.id, text, at: new Date() }));
  // The key came with another reason before, and nobody could be told what became of it.
  if (!kept) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return kept;
}
