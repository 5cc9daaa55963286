import { describe, expect, it } from '@jest/globals';
import { demandGoodPassword, hashPassword, isPasswordOf } from './passwords.ts';

/** From the test of the reference implementation of Argon2. */
const REFERENCE = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

describe('The hash of a password', () => {
  it('Is argon2id as others compute it', async () => {
    expect(await isPasswordOf(REFERENCE, 'password')).toBe(true);
    expect(await isPasswordOf(REFERENCE, 'Password')).toBe(false);
  });

  it('Has 19 MiB, two passes, one lane, and a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('mây trắng'), hashPassword('mây trắng')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
    expect(await isPasswordOf(one, 'mây trắng')).toBe(true);
  });

  it('Is computed for a login that nobody has, too: so many at once wait in the same turn', async () => {
    const asked = Array.from({ length: 40 }, () => isPasswordOf(null, 'mây trắng').catch((fault) => fault.code));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === false)).toHaveLength(32);
    expect(answers.filter((answer) => answer === 'UNAVAILABLE')).toHaveLength(8);
  });
});

describe('A new password', () => {
  it.each([
    ['PASSWORD_MUCH_USED', 'password2026', 'an'],
    ['PASSWORD_HOLDS_LOGIN', 'Nguyen.An ngồi bên sông', 'nguyen.an'],
  ])('%s: %s is refused for %s', (code, password, login) => {
    expect(() => demandGoodPassword(password, login)).toThrow(expect.objectContaining({ status: 422, code }));
  });

  it('Is taken when it is neither', () => {
    expect(() => demandGoodPassword('mây trắng bay qua đồi chè', 'nguyen.an')).not.toThrow();
  });
});
