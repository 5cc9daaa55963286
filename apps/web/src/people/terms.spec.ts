import { describe, expect, it } from '@jest/globals';
import type { Membership } from './people.ts';
import { heldAlready, termState } from './terms.ts';

const held = { role: 'HEAD', unitId: 'w', fromOn: '2024-01-01', toOn: '2024-12-31' } as Membership;
const wanted = (fromOn: string, toOn: string | null, more = {}) => ({ ...held, fromOn, toOn, ...more });

describe('Terms of an office', () => {
  it('Two terms of one office that share a day are one too many', () => {
    expect(heldAlready([held], wanted('2024-12-31', null))).toBe(held);
    expect(heldAlready([held], wanted('2023-01-01', '2024-01-01'))).toBe(held);
    expect(heldAlready([{ ...held, toOn: null }], wanted('2030-01-01', null))).toBeDefined();
  });

  it('Terms that follow each other, another role and another unit are well', () => {
    expect(heldAlready([held], wanted('2025-01-01', null))).toBeUndefined();
    expect(heldAlready([held], wanted('2023-01-01', '2023-12-31'))).toBeUndefined();
    expect(heldAlready([held], wanted('2024-06-01', null, { role: 'DEPUTY' }))).toBeUndefined();
    expect(heldAlready([held], wanted('2024-06-01', null, { unitId: 'v' }))).toBeUndefined();
  });

  it('A term is held, to come or over by its days', () => {
    expect(termState({ fromOn: '2020-01-01', toOn: null })).toBe('now');
    expect(termState({ fromOn: '2020-01-01', toOn: '2020-01-02' })).toBe('over');
    expect(termState({ fromOn: '2999-01-01', toOn: null })).toBe('later');
  });
});
