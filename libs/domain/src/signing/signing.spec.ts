import { describe, expect, it } from '@jest/globals';
import { answers, appraised, council } from '../../support/acts.ts';
import { codeOf, eventsOf, play, refusalOf } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import type { Facts } from '../case/facts.ts';
import { needsDelegation, refuseSigning } from './signing.ts';

const voted = play(appraised(), ...council('FFF'));
const deputy = (capacity?: 'KT' | 'TUQ' | 'TM', facts: Facts = {}) => {
  return answers('COMMEND STOP', { by: 'DEPUTY', ...(capacity ? { capacity } : {}), facts });
};

describe('The signature under a decision', () => {
  it('The head signs in person unless another capacity is named, and the capacity stands on the paper', () => {
    const capacities = (act: Parameters<typeof eventsOf>[1]) =>
      eventsOf(voted, act).flatMap((event) => ('capacity' in event ? [event.capacity] : []));
    expect(capacities(answers('COMMEND STOP'))).toEqual(['HEAD', 'HEAD']);
    expect(capacities(answers('COMMEND STOP', { capacity: 'TM' }))).toEqual(['TM', 'TM']);
    expect(capacities(deputy('KT', { delegation: 'VALID' }))).toEqual(['KT', 'KT']);
  });

  it('CAPACITY_NOT_ALLOWED: a deputy does not sign as the head, nor a head as somebody’s deputy', () => {
    expect(refusalOf(voted, deputy())).toEqual({
      code: 'CAPACITY_NOT_ALLOWED',
      facts: { capacity: 'HEAD', byRole: 'DEPUTY' },
    });
    expect(codeOf(voted, deputy('TM'))).toBe('CAPACITY_NOT_ALLOWED');
    expect(codeOf(voted, answers('COMMEND STOP', { capacity: 'KT' }))).toBe('CAPACITY_NOT_ALLOWED');
  });

  it('CAPACITY_NOT_ALLOWED: an office that signs nothing gives no answers, with or without an award', () => {
    expect(codeOf(voted, answers('NO_AWARD FORWARD', { by: 'CLERK' }))).toBe('CAPACITY_NOT_ALLOWED');
  });

  it('CAPACITY_WITHOUT_DELEGATION: who signs for the head holds a paper that says so', () => {
    expect(refusalOf(voted, deputy('KT', { delegation: 'NONE' }))).toEqual({
      code: 'CAPACITY_WITHOUT_DELEGATION',
      facts: { capacity: 'KT' },
    });
    expect(codeOf(voted, deputy('TUQ', { delegation: 'NONE' }))).toBe('CAPACITY_WITHOUT_DELEGATION');
    expect(codeOf(voted, deputy('KT', { delegation: 'VALID' }))).toBeNull();
  });

  it('DELEGATION_ENDED: the paper must hold at the moment of the signature', () => {
    expect(refusalOf(voted, deputy('KT', { delegation: 'ENDED' }))).toEqual({
      code: 'DELEGATION_ENDED',
      facts: { capacity: 'KT' },
    });
  });

  it('A head who signs in person needs no paper', () => {
    expect(codeOf(voted, answers('COMMEND STOP', { facts: { delegation: 'NONE' } }))).toBeNull();
    expect(needsDelegation(stepwise, 'WARD', 'HEAD')).toBe(false);
    expect(needsDelegation(stepwise, 'WARD', 'KT')).toBe(true);
  });
});

describe('What is not known or not ruled', () => {
  const signature = { level: 'WARD', capacity: 'KT' } as const;

  it('Who signs, and whether there is a paper, is not known everywhere: the check is left to who knows', () => {
    expect(refuseSigning(stepwise, signature, {})).toBeNull();
    expect(codeOf(voted, deputy('KT'))).toBeNull();
  });

  it('A level without a rule takes every capacity', () => {
    const { signing: _, ...unruled } = stepwise;
    expect(refuseSigning(unruled, signature, { delegation: 'NONE' })).toBeNull();
    expect(needsDelegation(unruled, 'WARD', 'KT')).toBe(false);
  });
});
