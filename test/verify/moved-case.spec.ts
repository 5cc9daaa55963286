import { randomUUID } from 'node:crypto';
import { operativeRules, type RuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import { CASE_CHECKS, caseFile, keepRuleSet, snapshot, type Store, TABLE_CHECKS, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());

/** What the verifier finds in the whole database, and in this case. */
async function found(id: string): Promise<unknown[]> {
  const file = await caseFile(store, id);
  if (!file) throw new Error(`There is no case ${id}.`);
  const ofTables = TABLE_CHECKS.map((check) => snapshot(store, (tx) => check.check(tx)));
  return [...(await Promise.all(ofTables)).flat(), ...CASE_CHECKS.flatMap((check) => check.check(file))];
}

describe('A case that moves to other rules', () => {
  it('A commendation of cumulative rules stays as it was granted when the case moves to exclusive ones', async () => {
    const season = await openSeasonIn(store, { issuePolicy: 'CUMULATIVE' });
    const id = await submittedIn(store, season);
    await recordOn(store)(await asked(store, id, answers('WARD', 'COMMEND', 'FORWARD')));
    const plain = SHIPPED_RULE_SETS['plain'] as RuleSet;
    const ruleSetHash = await transact(store, (tx) => keepRuleSet(tx, plain));
    const reason = { remarkId: randomUUID(), commitment: '0'.repeat(64) };
    const moved = { type: 'migrateRuleSet', rules: operativeRules(plain), ruleSetHash, reason } as const;
    expect(await recordOn(store)(await asked(store, id, moved))).toMatchObject({ kind: 'RECORDED' });
    expect(await found(id)).toEqual([]);
    await recordOn(store)(await asked(store, id, answers('DISTRICT', 'NO_AWARD')));
    expect(await found(id)).toEqual([]);
  });
});
