import {
  CASE_CHECKS,
  type CaseFile,
  caseFile,
  caseFiles,
  openStore,
  snapshot,
  type Store,
  TABLE_CHECKS,
} from '@laurel/store';
import { openEngine } from './engine.ts';
import { type CheckedInvariant, type Findings, openFindings } from './findings.ts';
import { StackAway } from './stack-away.ts';
import { workflowChecks } from './workflows.ts';

export interface VerifyOptions {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  /** How long a case that seems to differ from its workflow is read again before it counts. */
  readonly patienceMs?: number;
}

/** What a run found. Clean: every invariant holds for every case. */
export interface VerifyReport {
  readonly clean: boolean;
  readonly checkedCases: number;
  readonly checkedEntries: number;
  readonly checkedWorkflows: number;
  /** Workflows of cases that closed so long ago that the engine keeps them no more. */
  readonly forgottenWorkflows: number;
  readonly tookMs: number;
  readonly invariants: readonly CheckedInvariant[];
}

/** Checks the invariants on a live stack. It writes nothing, and a case that moves meanwhile is no violation. */
export async function verifyStack(options: VerifyOptions): Promise<VerifyReport> {
  const began = performance.now();
  const store = await openedStore(options.databaseUrl);
  try {
    const engine = await openEngine(options.temporalAddress, options.namespace);
    try {
      const findings = openFindings();
      const workflows = workflowChecks(engine, (id) => caseFile(store, id), options.patienceMs);
      await checkTables(store, findings);
      let [checkedCases, checkedEntries] = [0, 0];
      for await (const page of caseFiles(store)) {
        checkCases(page, findings);
        findings.add(await workflows.check(page));
        checkedCases += page.length;
        checkedEntries += page.reduce((sum, file) => sum + file.entries.length, 0);
      }
      const invariants = findings.invariants();
      return {
        clean: invariants.every((invariant) => invariant.holds),
        checkedCases,
        checkedEntries,
        checkedWorkflows: workflows.checked,
        forgottenWorkflows: workflows.forgotten,
        tookMs: Math.round(performance.now() - began),
        invariants,
      };
    } finally {
      await engine.close();
    }
  } finally {
    await store.destroy();
  }
}

/** A snapshot for each check: a long one would keep PostgreSQL from clearing old rows away. */
async function checkTables(store: Store, findings: Findings): Promise<void> {
  for (const check of TABLE_CHECKS) findings.add(await snapshot(store, (tx) => check.check(tx)));
}

function checkCases(page: readonly CaseFile[], findings: Findings): void {
  for (const file of page) for (const check of CASE_CHECKS) findings.add(check.check(file));
}

/** Sixteen comparisons at a time read a moving case again now and then; four connections serve them. */
const CONNECTIONS = 4;

async function openedStore(url: string): Promise<Store> {
  try {
    return await openStore({ url, poolSize: CONNECTIONS });
  } catch (fault) {
    throw new StackAway(`The database gives no answer: ${(fault as Error).message}`, { cause: fault });
  }
}
