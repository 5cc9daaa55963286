import { describe, expect, it } from '@jest/globals';
import { type CaseState, draftCase, shippedRuleSet } from '@laurel/domain';
import type { CaseFile } from '@laurel/store';
import type { Engine, FoundWorkflow } from './engine.ts';
import { StackAway } from './stack-away.ts';
import { workflowChecks } from './workflows.ts';

const DAY_MS = 86_400_000;

function aCase(id: string, standing: Partial<CaseState>): CaseFile {
  const overlaid = shippedRuleSet('plain');
  if ('problems' in overlaid) throw new Error('The plain rule set is wrong.');
  const state = { ...draftCase(overlaid.rules), ...standing };
  return { id, row: { phase: state.phase }, fold: { state } } as unknown as CaseFile;
}

const open = (id: string) => aCase(id, { seq: 2, phase: 'IN_REVIEW', at: 'WARD' });
const closed = (id: string, at = Date.now()) => {
  const lastMove = { actor: { kind: 'SYSTEM', role: 'CLOCK', unitId: null }, at } as const;
  return aCase(id, { seq: 4, phase: 'CLOSED', outcome: 'LAPSED', lastMove });
};
const standing = { caseSeq: 2, phase: 'IN_REVIEW', at: 'WARD' } as const;

/** An engine that finds these workflows, and nothing under any other id. */
function engineWith(workflows: { readonly [id: string]: FoundWorkflow }): Engine {
  const find = async (id: string): Promise<FoundWorkflow> => workflows[id] ?? { status: 'GONE' };
  return { retentionMs: DAY_MS, standing: find, closing: find, glance: find, close: async () => undefined };
}

function checks(
  workflows: { readonly [id: string]: FoundWorkflow },
  readAgain = async (): Promise<CaseFile | null> => null,
) {
  return workflowChecks(engineWith(workflows), readAgain, 1);
}

describe('The workflow of a case', () => {
  it('that closed longer ago than the engine remembers is not missed', async () => {
    const run = checks({});
    expect(await run.check([closed('old', Date.now() - DAY_MS - 1000)])).toEqual([]);
    expect(run).toMatchObject({ checked: 0, forgotten: 1 });
  });

  it('that closed a moment ago is missed', async () => {
    const violations = await checks({}, async () => closed('new')).check([closed('new')]);
    expect(violations).toMatchObject([{ invariant: 'I5', rows: [{ caseId: 'new' }] }]);
  });

  it('that ended otherwise than the ledger says is named', async () => {
    const found = { status: 'COMPLETED', closing: { outcome: 'WITHDRAWN', caseSeq: 4 } } as const;
    const violations = await checks({ x: found }, async () => closed('x')).check([closed('x')]);
    expect(violations).toMatchObject([{ invariant: 'I5', rows: [{ workflow: found }] }]);
  });

  it('that moved on since its case was read is compared with the case as it stands now', async () => {
    const found = { status: 'COMPLETED', closing: { outcome: 'LAPSED', caseSeq: 4 } } as const;
    expect(await checks({ x: found }, async () => closed('x')).check([open('x')])).toEqual([]);
  });

  it('that is silent while others answer is stuck', async () => {
    const workflows = { a: { status: 'RUNNING', standing }, b: { status: 'SILENT', why: 'no answer' } } as const;
    const violations = await checks(workflows, async () => open('b')).check([open('a'), open('b')]);
    expect(violations.map(({ invariant }) => invariant)).toEqual(['I5', 'I9']);
  });

  it('that is silent as all others are tells of a worker that is away, and of no violation', async () => {
    const run = checks({ b: { status: 'SILENT', why: 'no answer' } }, async () => open('b'));
    await expect(run.check([open('b')])).rejects.toThrow(StackAway);
  });

  it('that a refused submission left behind belongs to a draft', async () => {
    const found = { status: 'COMPLETED', closing: { outcome: 'NEVER_SUBMITTED', caseSeq: 0 } } as const;
    expect(await checks({ x: found }).check([aCase('x', {})])).toEqual([]);
  });
});

it('A record that is wrong everywhere is read to its end, and not each of its cases again', async () => {
  let readings = 0;
  const readAgain = async (id: string) => {
    readings += 1;
    return closed(id);
  };
  const page = Array.from({ length: 500 }, (_, index) => closed(String(index)));
  const violations = await workflowChecks(engineWith({}), readAgain, 1).check(page);
  expect(violations.length).toBeGreaterThanOrEqual(20);
  expect(readings).toBeLessThan(100);
});
