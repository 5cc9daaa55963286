import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo } from '../support/api.ts';
import { accept, signedIn } from '../support/people.ts';

let stack: Stack;
let request: Request;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(() => stack?.stop());

describe('In the demonstration', () => {
  it('Nobody is invited by the start, and whoever has an account signs in beside those who name their own office', async () => {
    expect(stack.firstToken).toBeNull();
    const admin = { role: 'ADMIN' } as const;
    const { body: person } = await request('POST', '/v1/people', { name: 'Người mới (dữ liệu bịa)' }, admin);
    const office = { role: 'ADMIN', fromOn: '2024-01-01', basis: 'QĐ 1' };
    await request('POST', `/v1/people/${person.id}/memberships`, office, admin);
    const { body: invitation } = await request('POST', `/v1/people/${person.id}/invitations`, undefined, admin);
    await accept(stack.apiUrl, invitation.token, 'moi');
    const signed = await signedIn(stack.apiUrl, 'moi');
    expect((await signed.request('GET', '/v1/people')).status).toBe(200);
    const asHead = { 'Laurel-Demo-Role': 'HEAD', 'Laurel-Demo-Unit': person.id };
    expect((await signed.request('GET', '/v1/people', undefined, { headers: asHead })).body.code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect((await request('GET', '/v1/people', undefined, {})).body.code).toBe('IDENTITY_REQUIRED');
  });
});
