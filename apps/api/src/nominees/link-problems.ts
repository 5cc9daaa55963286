import type { NomineeLinkRow, PersonRow } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import type { FieldError } from '../problem/problem.ts';

/** A person is one nominee in each territory, or two where the name was written in two ways; a hundred say that something is wrong. */
export const LINKS_MAX = 100;

interface Found {
  readonly person: PersonRow | null;
  readonly isNominee: boolean;
  readonly inForce: NomineeLinkRow | null;
  /** As how many nominees the person is known already. */
  readonly links: number;
}

/** What is wrong with saying that a nominee is this person. */
export function linkProblems({ person, isNominee, inForce, links }: Found, office: Office): FieldError[] {
  const wrong = (path: string, message: string): FieldError[] => [{ path, message }];
  if (!person) return wrong('personId', 'there is no such person');
  // Or an administrator, who reads no dossier, would be shown one.
  if (person.id === office.personId) return wrong('personId', 'nobody links the own person');
  if (person.disabledAt) return wrong('personId', 'the person is disabled');
  if (person.kind === 'SYSTEM') return wrong('personId', 'a system is nobody’s name');
  if (!isNominee) return wrong('nomineeId', 'there is no such nominee');
  if (inForce) return wrong('nomineeId', `the nominee is linked with a person already, by the link ${inForce.id}`);
  return links < LINKS_MAX ? [] : wrong('personId', `a person is ${LINKS_MAX} nominees at most`);
}
