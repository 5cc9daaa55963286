import { describe, expect, it } from '@jest/globals';
import { inLanes } from './in-lanes.ts';

const ITEMS = [...Array(9).keys()];
const paceMs = 0;

describe('Many cases, a few at a time', () => {
  it('Each is taken once and in order, never more than two together', async () => {
    const taken: number[] = [];
    let [together, most] = [0, 0];
    const act = async (item: number) => {
      taken.push(item);
      most = Math.max(most, ++together);
      await new Promise(setImmediate);
      together--;
    };
    await inLanes(ITEMS, { act, isStopped: () => false, paceMs });
    expect([taken, most]).toEqual([ITEMS, 2]);
  });

  it('Whoever stops it waits for what is under way, and nothing more is begun', async () => {
    const taken: number[] = [];
    const act = async (item: number) => void taken.push(item);
    await inLanes(ITEMS, { act, isStopped: () => taken.length >= 3, paceMs });
    expect(taken).toEqual([0, 1, 2]);
  });

  it('The first fault ends it and is thrown; what was under way beside it is ended', async () => {
    const ended: number[] = [];
    const act = async (item: number) => {
      await new Promise(setImmediate);
      if (item === 2) throw new Error('no answer');
      ended.push(item);
    };
    await expect(inLanes(ITEMS, { act, isStopped: () => false, paceMs })).rejects.toThrow('no answer');
    expect(ended).toEqual([0, 1, 3]);
  });
});
