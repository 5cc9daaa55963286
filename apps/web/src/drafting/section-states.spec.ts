import { describe, expect, it } from '@jest/globals';
import { stateOfDocuments } from './section-states.ts';

const ASKED = ['report', 'minutes'];
const document = (kind: string, state: 'KEPT' | 'OPEN') => ({ kind, state }) as never;

describe('How far the documents of a draft are', () => {
  it('Nothing yet is not started, whatever the rules ask for', () => {
    expect([stateOfDocuments([], ASKED).state, stateOfDocuments([], []).state]).toEqual(['NOT_STARTED', 'NOT_STARTED']);
  });

  it('A kind that is asked for and not there is named as missing', () => {
    const { state, missing } = stateOfDocuments([document('report', 'KEPT')], ASKED);
    expect([state, missing]).toEqual(['MISSING', ['minutes']]);
  });

  it('An upload that is not complete is in progress, and counts for nothing', () => {
    const { state, missing } = stateOfDocuments([document('report', 'KEPT'), document('minutes', 'OPEN')], ASKED);
    expect([state, missing]).toEqual(['IN_PROGRESS', ['minutes']]);
  });

  it('With all that is asked for it is done', () => {
    expect(stateOfDocuments([document('report', 'KEPT'), document('minutes', 'KEPT')], ASKED).state).toBe('DONE');
  });
});
