import { post, type Questions } from './question.ts';

const password = 'không phải mật khẩu này';
const query = 'state=x&code=y';

/** Signing in by a provider of one's own. */
export const OF_PROVIDER = {
  beginSignInByProvider: post('NONE', () => '/v1/sign-in/oidc'),
  signInByProvider: post(
    'NONE',
    () => '/v1/sign-in/oidc/finish',
    () => ({ query }),
  ),
  signOutByProvider: post('NONE', () => '/v1/sign-out/oidc'),
  beginLink: post(
    'PERSON',
    () => '/v1/me/links',
    () => ({ password }),
  ),
  addLink: post(
    'PERSON',
    () => '/v1/me/links/finish',
    () => ({ query }),
  ),
  removeLinks: post(
    'PERSON',
    () => '/v1/me/links/remove',
    () => ({ password }),
  ),
} satisfies Questions;
