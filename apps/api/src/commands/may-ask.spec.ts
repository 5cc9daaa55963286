import { COMMANDS, type CommandBody } from '@laurel/contracts';
import { ROLES, type Role, type UnitId } from '@laurel/domain';
import type { CaseHeader } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { mayAsk } from './may-ask.ts';

const UNITS = { WARD: 'ward', DISTRICT: 'district' };
const fromGroup = { fromUnitId: 'group', startAt: 'WARD', units: UNITS } as unknown as CaseHeader;
const fromHead = { ...fromGroup, fromUnitId: null } as CaseHeader;

const BODIES = {
  submit: { type: 'submit' },
  decide: { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' },
  issueReserved: { type: 'issueReserved', level: 'WARD' },
  declineReserved: { type: 'declineReserved', level: 'WARD', reason: 'Không đủ điều kiện' },
  withdraw: { type: 'withdraw' },
} as const satisfies { readonly [word in keyof typeof COMMANDS]: CommandBody };

function told(header: CaseHeader, body: CommandBody, role: Role, unit: string | null): string | null {
  return mayAsk(header, { body, office: { kind: 'OFFICE', role, unitId: unit as UnitId | null } })?.code ?? null;
}

/** Who may ask for what, by the season commands; written out, so that a change of a contract is seen here. */
const ALLOWED: { readonly [word in keyof typeof COMMANDS]: readonly Role[] } = {
  submit: ['NOMINATOR', 'HEAD', 'DEPUTY'],
  decide: ['HEAD', 'DEPUTY'],
  issueReserved: ['HEAD'],
  declineReserved: ['HEAD'],
  withdraw: ['NOMINATOR'],
};
const words = Object.keys(ALLOWED) as (keyof typeof ALLOWED)[];
const matrix = words.flatMap((word) => ROLES.map((role) => [word, role, ALLOWED[word].includes(role)] as const));

describe('Who may ask for a command', () => {
  it('Every command of the registry is in the table', () => {
    expect(words).toEqual(Object.keys(COMMANDS));
  });

  it.each(matrix)('ROLE_NOT_ALLOWED: %s by %s is allowed: %s', (word, role, isAllowed) => {
    const unit = word === 'submit' || word === 'withdraw' ? 'group' : 'ward';
    expect(told(fromGroup, BODIES[word], role, unit)).toBe(isAllowed ? null : 'ROLE_NOT_ALLOWED');
  });

  it.each(words)('UNIT_NOT_CONCERNED: %s by another unit than the one of the step', (word) => {
    const [role] = ALLOWED[word] as [Role];
    for (const unit of ['district', 'elsewhere', null]) {
      expect(told(fromGroup, BODIES[word], role, unit)).toBe('UNIT_NOT_CONCERNED');
    }
  });

  it('ROLE_NOT_ALLOWED: the wrong role of the wrong unit reads about its role', () => {
    expect(told(fromGroup, BODIES.decide, 'CLERK', 'elsewhere')).toBe('ROLE_NOT_ALLOWED');
  });

  it('A head who originated the nomination hands it in at the level where it starts', () => {
    expect(told(fromHead, BODIES.submit, 'HEAD', 'ward')).toBeNull();
    expect(told(fromHead, BODIES.submit, 'HEAD', 'district')).toBe('UNIT_NOT_CONCERNED');
  });

  it('A level that the case never reaches is left to the rules, whoever asks', () => {
    expect(told(fromGroup, { ...BODIES.decide, level: 'CITY_POLICE' }, 'HEAD', 'ward')).toBeNull();
  });

  it('A step of no rule set is left to the ledger, whoever asks', () => {
    expect(told(fromGroup, { type: 'receive', level: 'WARD' }, 'AUDITOR', null)).toBeNull();
  });
});
