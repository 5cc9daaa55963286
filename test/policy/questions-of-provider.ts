import { post, type Questions } from './question.ts';

const password = 'không phải mật khẩu này';
const query = 'state=x&code=y';

/** Signing in by a provider of one's own. */
export const OF_PROVIDER = {
  // Where no provider is set there is no such door.
  beginSignInByProvider: { ...post('NONE', () => '/v1/sign-in/oidc'), ofNobody: true },
  signInByProvider: {
    ...post(
      'NONE',
      () => '/v1/sign-in/oidc/finish',
      () => ({ query }),
    ),
    ofNobody: true,
  },
  signOutByProvider: { ...post('NONE', () => '/v1/sign-out/oidc'), ofNobody: true },
  beginLink: {
    ...post(
      'PERSON',
      () => '/v1/me/links',
      () => ({ password }),
    ),
    ofNobody: true,
  },
  addLink: {
    ...post(
      'PERSON',
      () => '/v1/me/links/finish',
      () => ({ query }),
    ),
    ofNobody: true,
  },
  removeLinks: {
    ...post(
      'PERSON',
      () => '/v1/me/links/remove',
      () => ({ password }),
    ),
    ofNobody: true,
  },
} satisfies Questions;
