import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Refused } from '../shell/refused.ts';
import type { Draft } from './draft.ts';
import { DraftSaver } from './draft-saver.ts';
import { type Written, writtenIn } from './written.ts';

const START = writtenIn(null, '2022');
const WHOLE: Written = { ...START, nominee: 'individual-01', achievement: 'river' };
const stale = new Refused({ code: 'DRAFT_STALE', status: 412 } as never);

let saved: Written[];
let answers: (Draft | Error)[];
let theirs: Draft;

const draftOf = (written: Written, version: number) => ({ ...written, id: 'd', version }) as unknown as Draft;

function saverOf(draft: Draft | null): DraftSaver {
  const write = async (typed: Written) => {
    saved.push(typed);
    const answer = answers.shift() ?? draftOf(typed, saved.length + 1);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return new DraftSaver({ write, reread: async () => theirs, tell: () => undefined }, draft, writtenIn(draft, '2022'));
}

const pause = () => jest.advanceTimersByTimeAsync(60_000);

describe('A draft that saves itself', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    saved = [];
    answers = [];
  });
  afterEach(() => void jest.useRealTimers());

  it('Letter by letter nothing is sent; after a pause the last text is, once', async () => {
    const saver = saverOf(null);
    for (const nominee of ['i', 'in', 'individual-01']) saver.type({ ...WHOLE, nominee });
    expect(saver.shown.state).toBe('WAITING');
    await pause();
    expect(saved).toEqual([WHOLE]);
    expect(saver.shown.state).toBe('SAVED');
  });

  it('Without a name or an achievement there is no draft yet', async () => {
    const saver = saverOf(null);
    saver.type({ ...START, nominee: 'individual-01' });
    await pause();
    expect([saved.length, saver.shown.state]).toEqual([0, 'INCOMPLETE']);
  });

  it('While an input method composes a letter nothing is sent, however long it takes', async () => {
    const saver = saverOf(null);
    saver.compose(true);
    saver.type(WHOLE);
    await pause();
    expect(saved).toEqual([]);
    saver.compose(false);
    await pause();
    expect(saved).toEqual([WHOLE]);
  });

  it('DRAFT_STALE: what was typed stays, theirs is shown, and mine is sent only when that is asked for', async () => {
    const saver = saverOf(draftOf(WHOLE, 1));
    theirs = draftOf({ ...WHOLE, nominee: 'individual-02' }, 2);
    answers = [stale];
    const mine = { ...WHOLE, achievement: 'fire' };
    saver.type(mine);
    await pause();
    expect([saver.shown.state, saver.shown.theirs, saver.isUnsaved()]).toEqual(['STALE', theirs, true]);
    saver.type({ ...mine, achievement: 'fires' });
    await pause();
    expect(saved.length).toBe(1);
    await saver.keepMine();
    expect([saved[1]?.achievement, saver.shown.state]).toEqual(['fires', 'SAVED']);
  });

  it('DRAFT_STALE after a lost answer: what stands there is what was sent, so it is saved', async () => {
    const saver = saverOf(draftOf(WHOLE, 1));
    const mine = { ...WHOLE, achievement: 'fire' };
    theirs = draftOf(mine, 2);
    answers = [stale];
    saver.type(mine);
    await pause();
    expect([saver.shown.state, saver.shown.draft]).toEqual(['SAVED', theirs]);
  });

  it('Without a connection it is tried again until there is one', async () => {
    const saver = saverOf(draftOf(WHOLE, 1));
    answers = [new TypeError('fetch failed'), new TypeError('fetch failed')];
    saver.type({ ...WHOLE, achievement: 'fire' });
    await pause();
    expect([saved.length, saver.shown.state]).toEqual([3, 'SAVED']);
  });

  it('How a letter is composed is no change, and a text put back as it was is none either', async () => {
    const draft = draftOf({ ...WHOLE, nominee: 'Hưởng'.normalize('NFC') }, 1);
    const saver = saverOf(draft);
    saver.type({ ...writtenIn(draft), nominee: 'Hưởng'.normalize('NFD') });
    await pause();
    expect(saved).toEqual([]);
  });
});
