import { type CaseFile, REPORTED_AT_MOST, type Violation } from '@laurel/store';
import { inTurns } from '../turns/turns.ts';
import {
  findWorkflow,
  isAsWanted,
  isForgotten,
  type Wanted,
  wantedWorkflow,
  workflowViolations,
} from './case-and-workflow.ts';
import type { Engine, FoundWorkflow } from './engine.ts';
import { StackAway } from './stack-away.ts';

/** Compares cases with their workflows, page by page. */
export interface WorkflowChecks {
  /** Workflows that were compared, and those that the engine has forgotten since their case closed. */
  readonly checked: number;
  readonly forgotten: number;
  check(page: readonly CaseFile[]): Promise<Violation[]>;
}

/** A case as it stands now; null when it is gone. */
export type ReadAgain = (id: string) => Promise<CaseFile | null>;

/** The engine answers some hundred calls a second on two cores; more at once would only queue there. */
const AT_ONCE = 16;

/** After a killed worker the last case stood where its ledger does within 14 seconds; a command in flight needs five. */
export const PATIENCE_MS = 15_000;
const FIRST_PAUSE_MS = 100;

export function workflowChecks(engine: Engine, readAgain: ReadAgain, patienceMs = PATIENCE_MS): WorkflowChecks {
  const count = { checked: 0, forgotten: 0, answered: 0, wrong: 0 };

  /** A case may move while it is read: it is read again until ledger and workflow agree, or patience ends. */
  async function violationsOf(first: CaseFile): Promise<Violation[]> {
    const until = Date.now() + patienceMs;
    let isSecondLook = false;
    for (let file: CaseFile | null = first, pause = FIRST_PAUSE_MS; file; pause *= 2) {
      const wanted = wantedWorkflow(file);
      if (!wanted) return [];
      const found = await findWorkflow(engine, file.id, wanted);
      if (isAsWanted(wanted, found)) {
        if (wanted.status !== 'GONE') count.checked += 1;
        if (wanted.status === 'RUNNING') count.answered += 1;
        return [];
      }
      if (isForgotten(file, wanted, found, engine.retentionMs)) {
        count.forgotten += 1;
        return [];
      }
      // An engine that took long to answer may have used up the patience; the case is looked at twice all the same.
      if (isSecondLook && Date.now() >= until) return judged(file, wanted, found);
      isSecondLook = true;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, Math.min(pause, until - Date.now()))));
      file = await readAgain(file.id);
    }
    return [];
  }

  function judged(file: CaseFile, wanted: Wanted, found: FoundWorkflow): Violation[] {
    // One silent case among others that answer is stuck; when none answers, nobody is there to answer.
    if (found.status === 'SILENT' && count.answered === 0) {
      throw new StackAway(`No worker answers for open cases (${(found as { why: string }).why}); is it running?`);
    }
    count.checked += 1;
    count.wrong += 1;
    return workflowViolations(file, wanted, found);
  }

  return {
    get checked() {
      return count.checked;
    },
    get forgotten() {
      return count.forgotten;
    },
    async check(page) {
      const violations: Violation[] = [];
      await inTurns(page, AT_ONCE, async (file) => {
        // Each further one would cost its whole patience, and nobody would read it.
        if (count.wrong < REPORTED_AT_MOST) violations.push(...(await violationsOf(file)));
      });
      return violations;
    },
  };
}
