import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort, type Request, requestTo } from '../support/api.ts';

let stack: Stack;
let request: Request;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(() => stack?.stop());

describe('A method that an address does not take', () => {
  it('METHOD_NOT_ALLOWED: Allow says which it takes, and an address that takes none is not there', async () => {
    const list = await request('DELETE', '/v1/seasons');
    expect([...inShort(list), list.headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', 'POST, GET, HEAD']);
    const one = await request('POST', `/v1/drafts/${randomUUID()}`, {});
    expect([one.status, one.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE, HEAD']);
    expect(inShort(await request('DELETE', '/v1/nothing'))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('What Schemathesis found', () => {
  it('INVALID_INPUT: a zero byte in a login, and an empty place in a history', async () => {
    const typed = await request('POST', '/v1/sign-in', { login: 'a\u0000b', password: 'x' });
    expect([...inShort(typed), typed.body.errors[0].path]).toEqual([422, 'INVALID_INPUT', 'login']);
    const place = await request('GET', `/v1/nominations/${randomUUID()}/history?after=`);
    expect([...inShort(place), place.body.errors[0].path]).toEqual([422, 'INVALID_INPUT', 'after']);
  });
});
