import { describe, expect, it } from '@jest/globals';
import { KeptIntent } from './kept-intent.ts';

const decide = { type: 'decide', reason: 'ok' };

describe('The key of an intent', () => {
  it('Stays while there is no answer and the same is sent again', () => {
    const kept = new KeptIntent();
    expect(kept.of({ ...decide })).toEqual(kept.of({ ...decide }));
  });

  it('Is another one for another text, and behind an answer', () => {
    const kept = new KeptIntent();
    const first = kept.of(decide);
    expect(kept.of({ ...decide, reason: 'no' })).not.toEqual(first);
    const second = kept.of(decide);
    kept.isAnswered();
    expect(kept.of(decide)).not.toEqual(second);
  });
});
