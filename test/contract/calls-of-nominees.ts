import { CONSENT_TEXT_IN_FORCE } from '@laurel/messages';
import type { Acting } from '../support/api.ts';
import { BASIS, by, listOf, newPerson } from '../support/restricted.ts';
import { bodyOf } from './accounts-in-demo.ts';
import type { Ground } from './ground.ts';
import { ADMIN, AUDITOR, type Makers, office, once, type RightCall } from './right-call.ts';

/** Somebody with an account who is nominated, and what ties the two. */
async function nominee(of: Ground) {
  const account = await of.accounts.signedIn();
  const nomination = await of.season.nominate(of.name());
  const link = { nomineeId: nomination.nominee.id, personId: account.id };
  const { id } = bodyOf(await of.request('POST', '/v1/nominee-links', link, { role: 'ADMIN' }));
  return { account, nomineeId: link.nomineeId, linkId: id as string };
}

const own = async (of: Ground): Promise<RightCall> => ({ as: (await nominee(of)).account.as });
const consent = (nomineeId: string) => ({ nomineeId, textVersion: CONSENT_TEXT_IN_FORCE });

/** A draft that its nominator keeps to three persons; the nominator is the first. */
async function restricted(of: Ground) {
  const { id } = await of.season.nominate(of.name());
  const persons = [await newPerson(of.request), await newPerson(of.request), await newPerson(of.request)] as const;
  const acting: Acting = by(persons[0], 'NOMINATOR', of.season.units.G);
  bodyOf(await listOf(of.request, id).restrict(acting, persons));
  return { path: { id }, persons, as: nominator(of, persons[0]) };
}

const nominator = ({ season }: Ground, personId: string) => ({
  ...office('NOMINATOR', season.units.G),
  'Laurel-Demo-Person': personId,
});

/** Nominees who are told, agree and are erased, and nominations that are kept to a list of persons. */
export const OF_NOMINEES: Makers = {
  linkNominee: async (of) => {
    const nomineeId = (await of.season.nominate(of.name())).nominee.id;
    return { as: ADMIN, headers: once(), body: { nomineeId, personId: await newPerson(of.request) } };
  },
  unlinkNominee: async (of) => ({ as: ADMIN, path: { id: (await nominee(of)).linkId }, headers: once() }),
  listNomineeLinks: () => ({ as: AUDITOR }),
  listOwnNominations: own,
  listOwnConsents: own,
  readOwnData: own,
  giveConsent: async (of) => {
    const { account, nomineeId } = await nominee(of);
    return { as: account.as, body: consent(nomineeId) };
  },
  withdrawConsent: async (of) => {
    const { account, nomineeId } = await nominee(of);
    bodyOf(await account.ask('POST', '/v1/me/consents', consent(nomineeId)));
    return { as: account.as, path: { nomineeId } };
  },
  readConsent: ({ decidedId }) => ({ as: AUDITOR, path: { id: decidedId } }),
  erasePerson: async (of) => ({
    as: ADMIN,
    path: { id: await newPerson(of.request) },
    headers: once(),
    body: { basis: 'Đơn số 1 ngày 02/01/2026 (dữ liệu bịa)' },
  }),
  restrictNomination: async (of) => ({
    as: nominator(of, await newPerson(of.request)),
    path: { id: (await of.season.nominate(of.name())).id },
    headers: once(),
    body: { basis: BASIS, readers: [] },
  }),
  listReaders: async (of) => {
    const { path, as } = await restricted(of);
    return { path, as };
  },
  listReaderActs: async (of) => {
    const { path, as } = await restricted(of);
    return { path, as };
  },
  addReader: async (of) => {
    const { path, as } = await restricted(of);
    return { path, as, headers: once(), body: { personId: await newPerson(of.request) } };
  },
  removeReader: async (of) => {
    const { path, as, persons } = await restricted(of);
    return { path, as, headers: once(), body: { personId: persons[2] } };
  },
};
