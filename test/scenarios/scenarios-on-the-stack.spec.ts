import { afterAll, beforeAll, describe } from '@jest/globals';
import { requestTo } from '../support/api.ts';
import { someGround, type Stood } from './grounds.ts';
import { playEveryTable } from './stage.ts';
import { stackStage } from './stack-stage.ts';

const ground = await someGround();
let stood: Stood;

beforeAll(async () => {
  stood = await ground.stand();
}, 120_000);
afterAll(() => stood?.stop());

// The very tables that scenarios.spec.ts plays against the pure core.
describe(`On the whole stack, ${ground.name}`, () => {
  playEveryTable(() => stackStage(requestTo(stood.apiUrl), stood.time));
});
