import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { requestTo } from '../support/api.ts';
import { playEveryTable } from './stage.ts';
import { stackStage } from './stack-stage.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
}, 120_000);
afterAll(() => stack?.stop());

// The very tables that scenarios.spec.ts plays against the pure core. A time-skipping server would need Java and a download.
describe('On the whole stack, by the accelerated calendar: a working day lasts one second', () => {
  playEveryTable(() => stackStage(requestTo(stack.apiUrl)));
});
