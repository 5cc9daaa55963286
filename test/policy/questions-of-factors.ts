import { get, NOBODY, post, type Questions } from './question.ts';

const password = 'không phải mật khẩu này';
/** Of no device. */
const CREDENTIAL = {
  id: 'bm9ib2R5',
  rawId: 'bm9ib2R5',
  type: 'public-key',
  response: { clientDataJSON: 'e30', attestationObject: 'oA' },
};

/** By what else than a password somebody signs in. */
export const OF_FACTORS = {
  signInByCode: post(
    'NONE',
    () => '/v1/sign-in/code',
    () => ({}),
  ),
  beginSignInByPasskey: post('NONE', () => '/v1/sign-in/passkey/options'),
  signInByPasskey: post(
    'NONE',
    () => '/v1/sign-in/passkey',
    () => ({}),
  ),
  listDemoPeople: get('NONE', () => '/v1/demo/people'),
  signInToDemonstration: {
    ...post(
      'NONE',
      () => '/v1/demo/sign-in',
      () => ({ personId: NOBODY }),
    ),
    ofNobody: true,
  },
  listFactors: get('PERSON', () => '/v1/me/factors'),
  beginTotp: post(
    'PERSON',
    () => '/v1/me/factors/totp',
    () => ({ password }),
  ),
  confirmTotp: post(
    'PERSON',
    () => '/v1/me/factors/totp/confirm',
    () => ({ code: '000000' }),
  ),
  removeTotp: post(
    'PERSON',
    () => '/v1/me/factors/totp/remove',
    () => ({ password }),
  ),
  beginPasskey: post(
    'PERSON',
    () => '/v1/me/factors/passkeys/options',
    () => ({ password }),
  ),
  addPasskey: post(
    'PERSON',
    () => '/v1/me/factors/passkeys',
    () => ({ name: 'khoá', credential: CREDENTIAL }),
  ),
  removePasskey: post(
    'PERSON',
    () => '/v1/me/factors/passkeys/remove',
    () => ({ id: 'bm9ib2R5', password }),
  ),
  removeFactorsOf: post('NONE', () => `/v1/people/${NOBODY}/factors/remove`),
} satisfies Questions;
