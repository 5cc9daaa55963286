import { CATCH_UP_SIGNAL, nominationWorkflowId, WORKFLOW_TASK_TIMEOUT } from '@laurel/contracts';
import { type NominationId, operativeRules } from '@laurel/domain';
import { connectTemporal } from '@laurel/platform';
import { type CaseFile, caseFiles, openStore } from '@laurel/store';
import { inTurns } from '../turns/turns.ts';
import { findWorkflow, isAsWanted, isForgotten, wantedWorkflow } from '../verify/case-and-workflow.ts';
import { openEngine } from '../verify/engine.ts';
import { carryOnReorganisations } from './reorganisations.ts';
import { carryOnSeasons } from './seasons.ts';

export interface CarryOnOptions {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/** How many cases were looked at, and the ids of those whose workflow was told to catch up or began again. */
export interface CarriedOn {
  readonly looked: number;
  readonly told: readonly string[];
  /** Seasons whose workflow began again. */
  readonly seasons: readonly string[];
  /** Abolished units that have open cases left, whose reorganisation began again. */
  readonly units: readonly string[];
}

/** The engine answers some hundred calls a second on two cores; more at once would only queue there. */
const AT_ONCE = 16;
const CONNECTIONS = 2;

/**
 * Lets every case go on whose workflow is lost, or behind its ledger after a crash: the workflow begins again where it is
 * gone, and reads the ledger. So do the workflows of seasons and of abolished units that have something left to do. It writes nothing to the database, and a case that is as it should be is left alone.
 */
export async function carryOn(options: CarryOnOptions): Promise<CarriedOn> {
  const store = await openStore({ url: options.databaseUrl, poolSize: CONNECTIONS });
  const engine = await openEngine(options.temporalAddress, options.namespace);
  const temporal = connectTemporal(options);
  const told: string[] = [];
  let looked = 0;

  async function lookAt(file: CaseFile): Promise<void> {
    const wanted = wantedWorkflow(file);
    if (!wanted || wanted.status === 'GONE' || 'fault' in file.fold) return;
    const found = await findWorkflow(engine, file.id, wanted);
    if (isAsWanted(wanted, found) || isForgotten(file, wanted, found, engine.retentionMs)) return;
    const rules = operativeRules(file.fold.state.rules);
    const state = { ...file.fold.state, rules };
    const nominationId = file.id as NominationId;
    await temporal.client.workflow.signalWithStart('nomination', {
      workflowId: nominationWorkflowId(nominationId),
      taskQueue: options.taskQueue,
      args: [{ nominationId, rules, ruleSetHash: file.row.ruleSetHash, state }],
      signal: CATCH_UP_SIGNAL,
      workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    told.push(file.id);
  }

  try {
    for await (const page of caseFiles(store)) {
      await inTurns(page, AT_ONCE, lookAt);
      looked += page.length;
    }
    const seasons = await carryOnSeasons(store, temporal.client, options.taskQueue);
    const units = await carryOnReorganisations(store, temporal.client, options.taskQueue);
    return { looked, told, seasons, units };
  } finally {
    await Promise.all([temporal.close(), engine.close(), store.destroy()]);
  }
}
