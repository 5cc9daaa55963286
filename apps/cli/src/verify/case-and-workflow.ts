import { type Closing, nominationWorkflowId, type Standing } from '@laurel/contracts';
import type { CaseState, NominationId } from '@laurel/domain';
import { type CaseFile, isOpenCase, type Violation } from '@laurel/store';
import type { Engine, FoundWorkflow } from './engine.ts';

/** What the workflow of a case should be, by the case's ledger. */
export type Wanted =
  | { readonly status: 'GONE' }
  | { readonly status: 'RUNNING'; readonly standing: Standing }
  | { readonly status: 'COMPLETED'; readonly closing: Closing };

/** Null where the ledger cannot be folded: that is a violation already, and there is nothing to compare with. */
export function wantedWorkflow({ fold }: CaseFile): Wanted | null {
  if ('fault' in fold) return null;
  const { seq: caseSeq, phase, at, outcome } = fold.state;
  if (phase === 'DRAFT') return { status: 'GONE' };
  return outcome && phase === 'CLOSED'
    ? { status: 'COMPLETED', closing: { outcome, caseSeq } }
    : { status: 'RUNNING', standing: { caseSeq, phase, at } };
}

/** Asks the engine for just what is needed to compare: one call for a case that is as it should be. */
export async function findWorkflow(engine: Engine, id: string, wanted: Wanted): Promise<FoundWorkflow> {
  if (wanted.status === 'RUNNING') return engine.standing(id);
  if (wanted.status === 'COMPLETED') return engine.closing(id);
  const found = await engine.glance(id);
  return found.status === 'COMPLETED' ? engine.closing(id) : found;
}

export function isAsWanted(wanted: Wanted, found: FoundWorkflow): boolean {
  switch (wanted.status) {
    case 'GONE':
      return found.status === 'GONE' || isRefusedSubmission(found);
    case 'RUNNING':
      return 'standing' in found && isSame(wanted.standing, found.standing);
    case 'COMPLETED':
      return 'closing' in found && isSame(wanted.closing, found.closing);
  }
}

/** The engine forgets what has ended some days ago; the ledger, not the case's row, tells when that was. */
export function isForgotten({ fold }: CaseFile, wanted: Wanted, found: FoundWorkflow, retentionMs: number): boolean {
  if (wanted.status !== 'COMPLETED' || found.status !== 'GONE') return false;
  const closedAt = (fold as { readonly state: CaseState }).state.lastMove?.at ?? 0;
  return Date.now() - closedAt > retentionMs;
}

/** I5 for the difference; I9 besides for an open case that no workflow carries on. */
export function workflowViolations(file: CaseFile, wanted: Wanted, found: FoundWorkflow): Violation[] {
  const workflowId = nominationWorkflowId(file.id as NominationId);
  const rows = [{ caseId: file.id, workflowId, ledger: wanted, workflow: found }];
  const isStuck = isOpenCase(file) && wanted.status === 'RUNNING' && !('standing' in found);
  const text = `Case ${file.id}: its workflow should be ${wanted.status} and is ${found.status}`;
  const differs = wanted.status === found.status ? `Case ${file.id}: workflow and ledger differ` : text;
  return [
    { invariant: 'I5', text: differs, rows },
    ...(isStuck
      ? [{ invariant: 'I9' as const, text: `Case ${file.id} is open without a running workflow`, rows }]
      : []),
  ];
}

/** A submission that was refused at the door leaves a workflow that ended and a draft that stayed one. */
function isRefusedSubmission(found: FoundWorkflow): boolean {
  return 'closing' in found && found.closing?.outcome === 'NEVER_SUBMITTED' && found.closing.caseSeq === 0;
}

function isSame<Fact extends object>(wanted: Fact, found: Fact | undefined): boolean {
  return found !== undefined && (Object.keys(wanted) as (keyof Fact)[]).every((key) => wanted[key] === found[key]);
}
