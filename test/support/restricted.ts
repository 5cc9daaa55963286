import type { Role } from '@laurel/domain';
import type { Acting, Answer, Request, SmallSeason } from './api.ts';

/** A person who is registered; the demonstration lets an office say that it is this one. */
export async function newPerson(request: Request, name = 'Người được tin (dữ liệu bịa)'): Promise<string> {
  const { status, body } = await request('POST', '/v1/people', { name }, { role: 'ADMIN' });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}

/** An office that a known person holds. */
export const by = (personId: string, role: Role, unitId?: string): Acting => ({
  role,
  unitId,
  headers: { 'Laurel-Demo-Person': personId },
});

export const BASIS = 'QĐ 07/QĐ-UBND về hồ sơ có nội dung bí mật (dữ liệu bịa)';

/** What is done with the list of one nomination. */
export function listOf(request: Request, id: string) {
  const post = (part: string, body: object, as: Acting): Promise<Answer> =>
    request('POST', `/v1/nominations/${id}/${part}`, body, as);
  return {
    restrict: (as: Acting, readers: readonly string[] = []) => post('restrict', { basis: BASIS, readers }, as),
    add: (as: Acting, personId: string) => post('readers', { personId }, as),
    remove: (as: Acting, personId: string) => post('readers/remove', { personId }, as),
    readers: (as: Acting) => request('GET', `/v1/nominations/${id}/readers`, undefined, as),
    acts: (as: Acting) => request('GET', `/v1/nominations/${id}/reader-acts`, undefined, as),
  };
}

/** A draft that its nominator keeps to so many persons, of whom one is an auditor. */
export async function restrictedDraft(request: Request, season: SmallSeason, readers: number) {
  const { id } = await season.nominate('restricted');
  const persons: string[] = [];
  for (let n = 0; n < readers; n++) persons.push(await newPerson(request));
  const [first = '', second = ''] = persons;
  await listOf(request, id).restrict(by(first, 'NOMINATOR', season.units.G), persons);
  return { id, auditor: by(second, 'AUDITOR') };
}

export const personOf = ({ headers }: Acting) => headers?.['Laurel-Demo-Person'] as string;

/** Of which nominations the rows of a page are. */
export const idsIn = ({ body }: { body: { items: { id?: string; nominationId?: string }[] } }) =>
  body.items.map(({ id, nominationId }) => nominationId ?? id);

/** Who is on the list of the cases of a test, and of every office that could have to do with them somebody who is not. */
export async function restrictedScene(request: Request, season: SmallSeason) {
  const { W, G, D } = season.units;
  const [head, clerk, auditor, other] = (await Promise.all(Array.from({ length: 4 }, () => newPerson(request)))) as [
    string,
    string,
    string,
    string,
  ];
  const ofWard = ['HEAD', 'DEPUTY', 'CLERK', 'SECRETARY', 'MEMBER', 'PRESENTER', 'REGISTRAR'] as const;
  const unlisted: Acting[] = [
    ...ofWard.map((role) => by(other, role, W)),
    { role: 'CLERK', unitId: W },
    by(other, 'NOMINATOR', G),
    by(other, 'HEAD', D),
    by(other, 'AUDITOR'),
    { role: 'AUDITOR' },
  ];
  const listed = [by(head, 'HEAD', W), by(clerk, 'CLERK', W), by(auditor, 'AUDITOR')];
  const headOf = listed[0] as Acting;
  return {
    head: headOf,
    listed,
    unlisted,
    /** A case at the ward that is kept to the list, and an ordinary one of the same name beside it. */
    async kept(name: string) {
      const id = await season.submitted(name, { achievement: `${name}:kin` });
      const beside = await season.submitted(name, { achievement: `${name}:thuong` });
      const { status, body } = await listOf(request, id).restrict(headOf, listed.map(personOf));
      if (status !== 200) throw new Error(JSON.stringify(body));
      return { id, beside };
    },
  };
}
