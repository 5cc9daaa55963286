import { verifyStack, type VerifyReport } from '@laurel/cli';
import { CASE_CHECKS, INVARIANTS, type InvariantId, TABLE_CHECKS } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ground, prepareGround } from './ground.ts';
import type { Plant } from './plant.ts';
import { PLANTS_OF_COMMANDS } from './plants-of-commands.ts';
import { PLANTS_OF_COUNCILS } from './plants-of-councils.ts';
import { PLANTS_OF_LEDGER } from './plants-of-ledger.ts';
import { PLANTS_OF_LISTS } from './plants-of-lists.ts';
import { PLANTS_OF_STUCK_CASES } from './plants-of-stuck-cases.ts';
import { PLANTS_OF_TABLES } from './plants-of-tables.ts';
import { type Superuser, superuser } from './superuser.ts';
import { type WorkflowSaboteur, workflowSaboteur } from './workflow-saboteur.ts';

const PLANTS = [
  ...PLANTS_OF_COMMANDS,
  ...PLANTS_OF_TABLES,
  ...PLANTS_OF_STUCK_CASES,
  ...PLANTS_OF_LEDGER,
  ...PLANTS_OF_LISTS,
  ...PLANTS_OF_COUNCILS,
];
const START_LIMIT_MS = 180_000;

/** Every violation that was told of any plant. */
const told = new Set<string>();

let ground: Ground;
let db: Superuser;
let saboteur: WorkflowSaboteur;
beforeAll(async () => {
  ground = await prepareGround();
  db = await superuser(ground.stack.databaseUrl);
  saboteur = workflowSaboteur(ground.stack);
  await db.keep();
}, START_LIMIT_MS);
afterAll(async () => {
  await saboteur?.close();
  await db?.end();
  await ground?.stack.stop();
}, START_LIMIT_MS);

/** Nothing is in flight here, so a second look at a case may come soon. */
const verified = () => verifyStack({ ...ground.stack, patienceMs: 100 });

function rowsNamed(report: VerifyReport, id: InvariantId): string {
  const rows = report.invariants.find((invariant) => invariant.id === id)?.violations.flatMap((one) => one.rows);
  return JSON.stringify(rows);
}

async function expectNamed(invariant: InvariantId, ids: readonly string[]): Promise<void> {
  const report = await verified();
  expect(report.clean).toBe(false);
  for (const { violations } of report.invariants) for (const { text } of violations) told.add(text);
  for (const id of ids) expect(rowsNamed(report, invariant)).toContain(id);
}

it('An untouched record is clean, and everything in it was looked at', async () => {
  const report = await verified();
  expect(report.invariants.flatMap((invariant) => invariant.violations)).toEqual([]);
  expect(report.clean).toBe(true);
  const [counted] = await db.rows(`SELECT (SELECT count(*)::int FROM nomination) AS cases,
    (SELECT count(*)::int FROM ledger_entry) AS entries, (SELECT count(*)::int FROM nomination WHERE case_seq > 0) AS submitted`);
  expect(report).toMatchObject({
    checkedCases: counted?.cases,
    checkedEntries: counted?.entries,
    checkedWorkflows: counted?.submitted,
    forgottenWorkflows: 0,
  });
});

describe('A violation planted as database superuser is found and named', () => {
  it.each(PLANTS.map((plant): [string, Plant] => [`${plant.invariant}: ${plant.what}`, plant]))(
    '%s',
    async (_title, plant) => {
      if (plant.without) await db.rows(plant.without.drop);
      try {
        await expectNamed(plant.invariant, await plant.make(db, ground.cases));
      } finally {
        await db.undo();
        if (plant.without) await db.rows(plant.without.create);
      }
    },
  );

  it('every invariant that verify checks has a plant', () => {
    expect(new Set(PLANTS.map((plant) => plant.invariant))).toEqual(new Set(Object.keys(INVARIANTS)));
  });

  it('every kind of violation that verify can tell of the database was planted', () => {
    const kinds = [...TABLE_CHECKS, ...CASE_CHECKS].flatMap(({ says }) => says);
    expect(kinds.filter((words) => ![...told].some((text) => text.includes(words)))).toEqual([]);
  });
});

describe('A workflow that does not carry its case is found and named', () => {
  it('I5, I9: the workflow of an open case was terminated', async () => {
    const { open } = ground.cases;
    await saboteur.terminate(open);
    await expectNamed('I5', [open]);
    await expectNamed('I9', [open]);
    await saboteur.startAgain(open);
  });

  it('I5: the workflow of an open case stands behind its ledger', async () => {
    const { awaiting } = ground.cases;
    await saboteur.terminate(awaiting);
    await saboteur.startAgain(awaiting, 4);
    await expectNamed('I5', [awaiting]);
    await saboteur.terminate(awaiting);
    await saboteur.startAgain(awaiting);
  });

  it('I5, I9: an open case has no workflow', async () => {
    const { draft } = ground.cases;
    await saboteur.submitWithoutWorkflow(draft);
    await expectNamed('I5', [draft]);
    await expectNamed('I9', [draft]);
    await db.undo();
  });

  it('I5: a draft has a workflow', async () => {
    const { draft } = ground.cases;
    await saboteur.startAgain(draft);
    await expectNamed('I5', [draft]);
    await ground.submit(draft);
  });

  it('the workflows of a mended record are clean again', async () => {
    expect((await verified()).invariants.flatMap((invariant) => invariant.violations)).toEqual([]);
  });
});
