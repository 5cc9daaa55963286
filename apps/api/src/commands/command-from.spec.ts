import { type AskedWord, COMMANDS, type CommandBody } from '@laurel/contracts';
import { type Role, SHIPPED_RULE_SETS, type UnitId } from '@laurel/domain';
import type { CaseHeader, Store } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { partOf } from '../input/idempotency-key.ts';
import type { Ask } from './command-door.ts';
import { commandFrom } from './command-from.ts';

const { plain } = SHIPPED_RULE_SETS;
const SECRET = { councils: { WARD: { isSecret: true } } };
const header = { id: 'case', rules: plain, units: { WARD: 'ward' }, nomineeSalt: 's', nomineeName: 'n' };
const intent = { id: '6f1b1d3e-2f0a-4c1e-9b1a-0a4f3c2d1e0f', fingerprint: 'f' };
/** What a word needs besides its texts. */
const BESIDE: { readonly [word: string]: object } = {
  migrateRuleSet: { ruleSet: { id: 'plain' } },
  returnForCorrection: { fields: ['report'] },
};
const SAID = 'Nguyễn Văn A (dữ liệu bịa) không đủ điều kiện';

/** The tables as far as a command writes them: remarks are kept, and every other statement goes through. */
function tables() {
  const remarks = new Map<string, string>();
  const written: string[] = [];
  const query = async ({ text, values = [] }: { text: string; values?: unknown[] }) => {
    const [id, , remark] = values as string[];
    if (text.startsWith('INSERT')) written.push((text.split(' ')[2] ?? '').replace(/\W.*/, ''));
    if (text.startsWith('INSERT INTO remark') && !remarks.has(String(id))) remarks.set(String(id), String(remark));
    const kept = text.startsWith('SELECT text, salt') ? [{ text: remarks.get(String(id)), salt: 'salt' }] : [];
    const named = [...remarks].filter(([, said]) => text.startsWith('SELECT id FROM remark') && said === values[1]);
    return { rows: [...kept, ...named.map(([one]) => ({ id: one }))], command: text };
  };
  const runner = { connect: async () => ({ query }), release: async () => undefined };
  return { remarks, written, store: { createQueryRunner: () => runner } as unknown as Store };
}

type Given = { readonly [key: string]: unknown };

async function made(type: AskedWord, given: Given = {}, { role = 'CLERK' as Role, of = header as object } = {}) {
  const { store, remarks, written } = tables();
  const office = { kind: 'OFFICE', role, unitId: 'unit' as UnitId } as const;
  const body = { type, ...('level' in COMMANDS[type].body.shape ? { level: 'WARD' } : {}), ...given } as CommandBody;
  const ask: Ask = { nominationId: 'case', body, office, intent };
  const command = (await commandFrom(store, of as CaseHeader, ask)) as unknown as Given;
  return { command, remarks, written, again: () => commandFrom(store, of as CaseHeader, ask) };
}

describe('A command as the engine may see it', () => {
  const speaking = (Object.keys(COMMANDS) as AskedWord[]).filter((word) => COMMANDS[word].texts.length > 0);

  it.each(speaking)(
    '%s holds no free text: each is a remark beside the ledger, under the id of the command',
    async (word) => {
      const texts = Object.fromEntries(COMMANDS[word].texts.map((key) => [key, SAID]));
      const beside = BESIDE[word] ?? {};
      const { command, remarks, again } = await made(word, { ...texts, ...beside });
      expect(JSON.stringify(command)).not.toContain(SAID);
      for (const key of Object.keys(texts)) expect(command[key]).toMatchObject({ remarkId: intent.id });
      expect([...remarks]).toEqual([[intent.id, SAID]]);
      expect(await again()).toEqual(command);
    },
  );

  it('A word without texts and rows of its own has the keys of its body, and asks no table', async () => {
    const { command, written } = await made('consult', { units: ['a', 'b'], workingDays: 10 });
    expect(command).toEqual({ type: 'consult', level: 'WARD', units: ['a', 'b'], workingDays: 10 });
    expect(written).toEqual([]);
  });

  it('The answer to a return holds its fields; each value is a remark with an id of its own', async () => {
    const { command, remarks } = await made('resubmit', { changes: { report: SAID, name: 'B' } });
    const [first, second] = [intent.id, partOf(intent, 1).id];
    expect(command).toMatchObject({ changes: { report: { remarkId: first }, name: { remarkId: second } } });
    expect([...remarks]).toEqual([
      [first, SAID],
      [second, 'B'],
    ]);
  });

  it('A document or field that is named in words stands there by an id, the same one when it is named again', async () => {
    const names = ['minutes', SAID, 'report.confirmation', SAID];
    const { command, remarks, written, again } = await made('requestSupplement', { documents: names });
    const [[id] = [], ...others] = [...remarks];
    expect(others).toEqual([]);
    expect(command['documents']).toEqual(['minutes', `remark:${id}`, 'report.confirmation', `remark:${id}`]);
    expect(written).toEqual(['remark']);
    expect(await again()).toEqual(command);
    const returned = await made('returnForCorrection', { fields: [SAID], reason: 'r' });
    expect(JSON.stringify(returned.command)).not.toContain(SAID);
    const corrected = await made('resubmit', { changes: { [SAID]: 'B' } });
    expect(JSON.stringify(corrected.command)).not.toContain(SAID);
  });

  it('A deputy signs for the head unless another capacity is named', async () => {
    const answers = { ownAward: 'NO_AWARD', onward: 'STOP' };
    const capacity = async (role: Role, given: Given = {}) =>
      (await made('decide', { ...answers, ...given }, { role })).command.capacity;
    expect([await capacity('HEAD'), await capacity('DEPUTY')]).toEqual(['HEAD', 'KT']);
    expect(await capacity('DEPUTY', { capacity: 'TUQ' })).toBe('TUQ');
  });

  it('An agency answers for itself', async () => {
    const { command } = await made('replyConsultation', { answer: 'CONCUR' }, { role: 'AGENCY' });
    expect(command).toMatchObject({ agencyId: 'unit', answer: 'CONCUR' });
  });

  it('A reconsideration names its linked draft, whose id no caller can choose', async () => {
    const { command, written } = await made('reconsider', { reason: SAID });
    expect(command.nominationId).toBe(partOf(intent, 0).id);
    expect(written).toEqual(['remark', 'nomination']);
  });

  it('A case moves to a rule set that is whole; what is wrong with it is told by its path', async () => {
    const { command } = await made('migrateRuleSet', { ruleSet: { id: 'plain' }, reason: SAID });
    expect(command).toMatchObject({ rules: plain, ruleSetHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(command).not.toHaveProperty('ruleSet');
    const wrong = made('migrateRuleSet', { ruleSet: { id: 'plain', overrides: { fallback: 'LUCK' } }, reason: SAID });
    await expect(wrong).rejects.toMatchObject({ status: 422, errors: [{ path: 'ruleSet.overrides.fallback' }] });
  });

  it('A secret vote is no part of the command, an open one is', async () => {
    const ballot = { seat: 2, vote: 'AGAINST' };
    expect((await made('castBallot', ballot)).command).toMatchObject(ballot);
    for (const secret of [
      { ...header, rules: SECRET },
      { ...header, migratedRules: SECRET },
    ]) {
      const { command, written } = await made('castBallot', ballot, { role: 'MEMBER', of: secret });
      expect([command, written]).toEqual([{ type: 'castBallot', level: 'WARD', seat: 2 }, []]);
    }
  });
});
