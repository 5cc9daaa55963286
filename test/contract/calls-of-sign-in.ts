import { Secret, TOTP } from 'otpauth';
import { PASSWORD } from '../support/people.ts';
import { SoftwareAuthenticator } from '../support/software-authenticator.ts';
import { type Account, bodyOf, cookieIn } from './accounts-in-demo.ts';
import type { Ground } from './ground.ts';
import type { Makers, RightCall } from './right-call.ts';

const password = PASSWORD;
const FACTORS = '/v1/me/factors';
const newAccount = ({ accounts }: Ground): Promise<Account> => accounts.signedIn();

/** By the cookie of a person who was invited for this call alone. */
const byAccount =
  (more: RightCall = {}) =>
  async (of: Ground): Promise<RightCall> => ({ as: (await newAccount(of)).as, ...more });

/** A second factor that was begun, and its codes. */
async function begunTotp(account: Account): Promise<TOTP> {
  const { secret } = bodyOf(await account.ask('POST', `${FACTORS}/totp`, { password }));
  return new TOTP({ secret: Secret.fromBase32(secret) });
}

async function enrolled(account: Account): Promise<readonly string[]> {
  const totp = await begunTotp(account);
  return bodyOf(await account.ask('POST', `${FACTORS}/totp/confirm`, { code: totp.generate() })).recoveryCodes;
}

async function askedForKey(account: Account, { accounts }: Ground) {
  const device = new SoftwareAuthenticator(accounts.origin);
  const { publicKey } = bodyOf(await account.ask('POST', `${FACTORS}/passkeys/options`, { password }));
  return { device, credential: device.create(publicKey) };
}

async function withPasskey(account: Account, of: Ground) {
  const { device, credential } = await askedForKey(account, of);
  bodyOf(await account.ask('POST', `${FACTORS}/passkeys`, { name: 'Điện thoại', credential }));
  return { device, id: credential.id };
}

/** What a provider told about somebody who went there from Laurel. */
const toldBy = ({ provider }: Ground, { url }: { readonly url: string }, login: string) => provider.signIn(url, login);

async function linked(account: Account, of: Ground): Promise<void> {
  const body = bodyOf(await account.ask('POST', '/v1/me/links', { password }));
  bodyOf(await account.ask('POST', '/v1/me/links/finish', { query: await toldBy(of, body, account.login) }));
}

/** Signing in by whatever way. */
export const OF_SIGN_IN: Makers = {
  signIn: async ({ accounts }) => ({ body: { login: (await accounts.withAccount()).login, password } }),
  acceptInvitation: async ({ accounts, name }) => ({
    body: {
      token: await accounts.invitation(await accounts.registered()),
      password,
      login: `moi.${/[0-9a-f]{8}/.exec(name())?.[0]}`,
    },
  }),
  signOut: byAccount(),
  signInByCode: async (of) => {
    const account = await newAccount(of);
    const [code = ''] = await enrolled(account);
    const first = await of.accounts.begun('/v1/sign-in', { login: account.login, password });
    return { as: { Cookie: cookieIn(first), Origin: of.accounts.origin }, body: { code } };
  },
  beginSignInByPasskey: () => ({}),
  signInByPasskey: async (of) => {
    const { device } = await withPasskey(await newAccount(of), of);
    const first = await of.accounts.begun('/v1/sign-in/passkey/options');
    const as = { Cookie: cookieIn(first), Origin: of.accounts.origin };
    return { as, body: { credential: device.get(first.body.publicKey) } };
  },
  beginSignInByProvider: () => ({}),
  signInByProvider: async (of) => {
    const account = await newAccount(of);
    await linked(account, of);
    const first = await of.accounts.begun('/v1/sign-in/oidc');
    const query = await toldBy(of, first.body, account.login);
    return { as: { Cookie: cookieIn(first), Origin: of.accounts.origin }, body: { query } };
  },
  signOutByProvider: () => ({}),
  listDemoPeople: () => ({}),
  signInToDemonstration: async ({ request }) => ({
    body: { personId: bodyOf(await request('GET', '/v1/demo/people')).items[0].id },
  }),
};

/** What a person does with the own account. */
export const OF_ME: Makers = {
  getMe: byAccount(),
  listSessions: byAccount(),
  listFactors: byAccount(),
  changePassword: byAccount({ body: { old: password, new: 'nắng vàng trên mái đình làng' } }),
  revokeSession: async (of) => {
    const { id, login, as } = await newAccount(of);
    const other = await of.accounts.signedIn({ id, login });
    const { items } = bodyOf(await other.ask('GET', '/v1/me/sessions'));
    return { as, path: { id: items.find((one: { isThis: boolean }) => one.isThis).id } };
  },
  beginTotp: byAccount({ body: { password } }),
  confirmTotp: async (of) => {
    const account = await newAccount(of);
    return { as: account.as, body: { code: (await begunTotp(account)).generate() } };
  },
  removeTotp: async (of) => {
    const account = await newAccount(of);
    await enrolled(account);
    return { as: account.as, body: { password } };
  },
  beginPasskey: byAccount({ body: { password } }),
  addPasskey: async (of) => {
    const account = await newAccount(of);
    return { as: account.as, body: { name: 'Máy tính', credential: (await askedForKey(account, of)).credential } };
  },
  removePasskey: async (of) => {
    const account = await newAccount(of);
    return { as: account.as, body: { id: (await withPasskey(account, of)).id, password } };
  },
  beginLink: byAccount({ body: { password } }),
  addLink: async (of) => {
    const account = await newAccount(of);
    const body = bodyOf(await account.ask('POST', '/v1/me/links', { password }));
    return { as: account.as, body: { query: await toldBy(of, body, account.login) } };
  },
  removeLinks: async (of) => {
    const account = await newAccount(of);
    await linked(account, of);
    return { as: account.as, body: { password } };
  },
};
