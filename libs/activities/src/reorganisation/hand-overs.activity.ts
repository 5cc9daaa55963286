import type { Acts, HandOver } from '@laurel/contracts';
import type { CommandId, NominationId, RemarkRef, UnitId } from '@laurel/domain';
import {
  type CaseOfUnit,
  casesOfUnit,
  derivedId,
  keepRemarks,
  type Reorganised,
  reorganised,
  type Store,
  transact,
} from '@laurel/store';
import { ApplicationFailure } from '@temporalio/activity';

export interface HandOverMeans {
  readonly store: Store;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/** A page of the cases that an abolished unit still has a part in, with the reason kept beside each, and the command for each. */
export function handOversAct({ store, now }: HandOverMeans): Acts['handOvers'] {
  return (request) =>
    transact(store, async (tx) => {
      const { unitId } = request;
      const said = await reorganised(tx, unitId);
      if (!said) throw ApplicationFailure.nonRetryable(`The unit ${unitId} was not abolished.`);
      const cases = await casesOfUnit(tx, request);
      const at = now();
      const of = cases.map(({ nominationId }) => ({ id: commandIdOf(unitId, nominationId), nominationId }));
      const reasons = await keepRemarks(tx, { text: said.reason, of, at: new Date(at) });
      return cases.map((one) => handOver(unitId, one, said, reasons, at));
    });
}

function handOver(
  unitId: UnitId,
  { nominationId, caseSeq }: CaseOfUnit,
  { successorId, askedBy }: Reorganised,
  reasons: ReadonlyMap<string, RemarkRef>,
  askedAt: number,
): HandOver {
  const commandId = commandIdOf(unitId, nominationId);
  const reason = reasons.get(commandId);
  if (!reason) throw new Error(`The reason of command ${commandId} was not kept.`);
  return {
    nominationId: nominationId as NominationId,
    envelope: {
      commandId: commandId as CommandId,
      fingerprint: 'replaceUnit',
      actor: askedBy,
      askedAt,
      seenSeq: caseSeq,
      command: { type: 'replaceUnit', unitId, successorId: successorId as UnitId, reason },
    },
  };
}

/** A unit is abolished once, so it leaves a case once. */
const commandIdOf = (unitId: string, nominationId: string) => derivedId(`replaceUnit ${unitId} in ${nominationId}`);
