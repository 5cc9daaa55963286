import type { CommandBody } from '@laurel/contracts';
import { type Actor, type CaseEvent, decide, type Decide, draftCase, evolve, SHIPPED_RULE_SETS } from '@laurel/domain';
import type { CaseHeader, Store } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { refusedByLedger } from './refused-by-ledger.ts';

const { plain } = SHIPPED_RULE_SETS;
if (!plain) throw new Error('The rule set plain is shipped.');
const rules = plain;
const ward = 'unit of WARD';
const units = { WARD: ward, DISTRICT: 'unit of DISTRICT', CITY_POLICE: 'unit of CITY_POLICE' };
const SUBMIT = { type: 'submit', category: 'INDIVIDUAL', procedure: 'ORDINARY', startAt: 'WARD', from: 'group', units };
const BY_HEAD = { actor_kind: 'OFFICE', actor_role: 'HEAD', actor_unit_id: null, actor_person_id: null };
const HEAD: Actor = { kind: 'OFFICE', role: 'HEAD', unitId: null };

/** A ledger in which the ward has answered so, and how often it was read. */
function ledger(answers: Partial<Decide> | null) {
  const command = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP', ...answers };
  let state = draftCase(rules);
  const events: CaseEvent[] = [];
  for (const asked of answers ? [SUBMIT, command] : [SUBMIT]) {
    for (const event of decide(state, asked as never, {}).events ?? []) {
      state = evolve(state, { seq: events.push(event), at: 0, actor: HEAD, event });
    }
  }
  const rows = events.map(({ kind, ...body }, index) => ({
    ...BY_HEAD,
    caseId: 'case',
    caseSeq: index + 1,
    at: new Date(0),
    kind,
    body,
  }));
  let reads = 0;
  const query = async () => ({ rows: (reads++, rows), command: 'SELECT' });
  const runner = { connect: async () => ({ query }), release: async () => undefined };
  return { phase: state.phase, reads: () => reads, store: { createQueryRunner: () => runner } as unknown as Store };
}

async function told(on: ReturnType<typeof ledger>, body: object, of: object = {}, when?: 'NOW') {
  const header = { id: 'case', phase: on.phase, rules, ...of } as unknown as CaseHeader;
  const office = { kind: 'OFFICE', role: 'HEAD', unitId: null } as const;
  const refusal = await refusedByLedger(on.store, header, { body: body as CommandBody, office }, when);
  return refusal?.code ?? null;
}

const COMMENDED = { ownAward: 'COMMEND' } as const;
const STOP = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' };

describe('What the ledger alone refuses', () => {
  it('NOT_SUBMITTED, SEASON_ENDED: a draft takes its submission, while the season lasts', async () => {
    const on = ledger(null);
    expect(await told(on, STOP, { phase: 'DRAFT' })).toBe('NOT_SUBMITTED');
    expect(await told(on, { type: 'submit' }, { phase: 'DRAFT' })).toBeNull();
    expect(await told(on, { type: 'submit' }, { phase: 'DRAFT', seasonHasEnded: true })).toBe('SEASON_ENDED');
    expect(await told(on, { type: 'submit' })).toBe('ALREADY_SUBMITTED');
    expect(on.reads()).toBe(0);
  });

  it('An open case is left to its workflow, and its ledger is not read', async () => {
    const on = ledger(null);
    expect(await told(on, STOP)).toBeNull();
    expect(on.reads()).toBe(0);
  });

  it('CASE_CLOSED: a closed case takes no step any more, and whoever asks reads who was last', async () => {
    const on = ledger(COMMENDED);
    for (const word of ['receive', 'consult', 'castBallot', 'hold', 'claim', 'resubmit', 'supplement', 'replaceUnit']) {
      expect([word, await told(on, { type: word, level: 'WARD' })]).toEqual([word, 'CASE_CLOSED']);
    }
    expect(await told(on, STOP)).toBe('CASE_CLOSED');
  });

  it('A closed case takes what comes after the award, as far as there is one', async () => {
    const afterwards = ['present', 'exchangeCertificate', 'reissueCertificate', 'revoke'];
    for (const type of afterwards) {
      expect([type, await told(ledger(COMMENDED), { type, level: 'WARD' })]).toEqual([type, null]);
      expect([type, await told(ledger({}), { type, level: 'WARD' })]).toEqual([type, 'NO_COMMENDATION_IN_FORCE']);
    }
    expect(await told(ledger({}), { type: 'reconsider' })).toBeNull();
  });

  it('NOT_THE_ISSUER: another level does not revoke, and no workflow wakes for it', async () => {
    expect(await told(ledger(COMMENDED), { type: 'revoke', level: 'DISTRICT' })).toBe('NOT_THE_ISSUER');
  });

  it('CASE_STILL_OPEN: an open case is not reconsidered, and no draft is made for it', async () => {
    expect(await told(ledger(null), { type: 'reconsider' })).toBe('CASE_STILL_OPEN');
  });

  it('A case whose workflow is gone is read again: it closed a moment ago, or it goes on', async () => {
    const asOpen = { phase: 'IN_REVIEW' };
    expect(await told(ledger(COMMENDED), STOP, asOpen, 'NOW')).toBe('CASE_CLOSED');
    expect(await told(ledger(null), STOP, asOpen, 'NOW')).toBeNull();
    expect(await told(ledger(COMMENDED), { type: 'present', level: 'WARD' }, asOpen, 'NOW')).toBeNull();
  });
});
