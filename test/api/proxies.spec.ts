import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstAdmin, signIn, type TestPerson } from '../support/people.ts';

let stack: Stack;
let admin: TestPerson;

beforeAll(async () => {
  // The one proxy that is named is another machine than this one.
  const env = { LAUREL_PROXIES: '203.0.113.1' };
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts', env });
  admin = await firstAdmin(stack);
}, 120_000);
afterAll(() => stack?.stop());

describe('Whoever is no named proxy', () => {
  it('Claims no https: the cookie stays the one of the address that was asked', async () => {
    const { headers } = await signIn(stack.apiUrl, admin.login, undefined, { 'X-Forwarded-Proto': 'https' });
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^laurel=/)]);
  });

  it('SIGN_IN_TOO_OFTEN: claims no other address for every guess', async () => {
    const codes: unknown[] = [];
    for (let count = 0; count < 6; count++) {
      const answer = await signIn(stack.apiUrl, admin.login, 'không phải', { 'X-Forwarded-For': `192.0.2.${count}` });
      codes.push(answer.body.code);
    }
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_REFUSED'), 'SIGN_IN_TOO_OFTEN']);
  });
});
