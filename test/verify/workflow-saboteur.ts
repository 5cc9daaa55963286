import { randomUUID } from 'node:crypto';
import { recordAct } from '@laurel/activities';
import type { Stack } from '@laurel/cli';
import { nominationWorkflowId } from '@laurel/contracts';
import {
  type CommandId,
  decide,
  draftCase,
  foldCase,
  type NominationId,
  type Submit,
  type UnitId,
} from '@laurel/domain';
import { type CaseHeader, caseHeader, entriesAfter, openStore, reader, recordedFrom, type Store } from '@laurel/store';
import { Client, Connection } from '@temporalio/client';
import { ballotKey } from '../support/ballots.ts';

/** Somebody with every right on the workflow engine. */
export interface WorkflowSaboteur {
  terminate(id: string): Promise<void>;
  /** Submits a draft in the tables and the ledger alone. */
  submitWithoutWorkflow(id: string): Promise<void>;
  /** Starts a workflow that holds the case as it stood after `seq` entries; as it stands now unless told. */
  startAgain(id: string, seq?: number): Promise<void>;
  close(): Promise<void>;
}

export function workflowSaboteur({ temporalAddress, namespace, taskQueue, databaseUrl }: Stack): WorkflowSaboteur {
  const connection = Connection.lazy({ address: temporalAddress });
  const client = new Client({ connection, namespace });
  const workflowId = (id: string) => nominationWorkflowId(id as NominationId);

  return {
    async terminate(id) {
      await client.workflow.getHandle(workflowId(id)).terminate('planted by a test');
    },
    submitWithoutWorkflow: (id) =>
      withStore(async (store) => {
        const header = await headerOf(store, id);
        const { rules, fromUnitId } = header;
        const state = draftCase(rules);
        const { events = [] } = decide(state, submissionOf(header), {});
        await recordAct({ store, ballotKey, now: Date.now })({
          nominationId: id as NominationId,
          commandId: randomUUID() as CommandId,
          fingerprint: 'planted',
          actor: { kind: 'OFFICE', role: 'NOMINATOR', unitId: fromUnitId as UnitId },
          state,
          events,
        });
      }),
    startAgain: (id, seq = Number.MAX_SAFE_INTEGER) =>
      withStore(async (store) => {
        const { rules, ruleSetHash } = await headerOf(store, id);
        const entries = (await entriesAfter(reader(store), id, 0)).filter((entry) => entry.caseSeq <= seq);
        const state = foldCase(rules, entries.map(recordedFrom));
        const args = [{ nominationId: id, rules, ruleSetHash, state }];
        await client.workflow.start('nomination', { workflowId: workflowId(id), taskQueue, args });
      }),
    close: () => connection.close(),
  };

  async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
    const store = await openStore({ url: databaseUrl, poolSize: 1 });
    await work(store).finally(() => store.destroy());
  }
}

function submissionOf(header: CaseHeader): Submit {
  const { seasonId, nomineeId, achievementId, category, period, asks, procedure, startAt, units, ruleSetHash } = header;
  const subject = {
    seasonId,
    nomineeId,
    achievementId,
    category,
    period,
    asks,
    procedure,
    startAt,
    units,
    ruleSetHash,
  };
  return { type: 'submit', ...subject, from: header.fromUnitId, nomineeCommitment: '0' } as Submit;
}

async function headerOf(store: Store, id: string) {
  const header = await caseHeader(reader(store), id);
  if (!header) throw new Error(`There is no case ${id}.`);
  return header;
}
