import type { ReadersChanged, Restrict } from '@laurel/contracts';
import {
  addReader,
  type CaseHeader,
  type ListChange,
  type ListMaker,
  lockList,
  possibleReaders,
  READERS_MAX,
  removeReader,
  restrictCase,
  type Transaction,
} from '@laurel/store';
import { refuse } from '@laurel/domain';
import { isOf, type Office } from '../identity/identity.ts';
import { notFound, Problem, refusalProblem, wrongField } from '../problem/problem.ts';

/** Keeps a nomination to a list, on which its maker is. Who nominates does so before it is handed in, then the level that holds it. */
export async function restrict(
  tx: Transaction,
  change: ListChange,
  { basis, readers }: Restrict,
  path = '',
): Promise<ReadersChanged> {
  const { nominationId, by } = change;
  if (await lockList(tx, nominationId)) throw new Problem(409, 'ALREADY_RESTRICTED');
  const personIds = [...new Set([by.personId, ...readers])];
  const fit = await possibleReaders(tx, personIds);
  if (!fit.includes(by.personId)) throw new Problem(422, 'PERSON_NOT_KNOWN');
  const unfit = readers.findIndex((id) => !fit.includes(id));
  if (unfit >= 0) throw noReader(`${path}readers.${unfit}`);
  await restrictCase(tx, change, basis);
  for (const personId of personIds) await addReader(tx, change, personId);
  return { nominationId, personIds };
}

/** Who nominates may no more once the nomination is handed in, unless its unit holds it. */
export function demandHeld({ phase, level, units }: CaseHeader, office: Office): void {
  const isHeld = level !== null && isOf(office, units[level]);
  if (phase !== 'DRAFT' && !isHeld) throw refusalProblem(refuse('ALREADY_SUBMITTED'));
}

/** Puts a person on the list; who is on it already stays. */
export async function addToList(tx: Transaction, change: ListChange, personId: string): Promise<ReadersChanged> {
  const { nominationId } = change;
  const personIds = await ownList(tx, change);
  if (personIds.includes(personId)) return { nominationId, personIds: [...personIds] };
  if (!(await possibleReaders(tx, [personId])).includes(personId)) throw noReader('personId');
  if (personIds.length >= READERS_MAX) throw wrongField('personId', `a list has ${READERS_MAX} persons at most`);
  await addReader(tx, change, personId);
  return { nominationId, personIds: [...personIds, personId] };
}

/** Takes a person off the list, also oneself; somebody who can still read stays. */
export async function removeFromList(tx: Transaction, change: ListChange, personId: string): Promise<ReadersChanged> {
  const personIds = await ownList(tx, change);
  if (!personIds.includes(personId)) throw wrongField('personId', 'is not on the list');
  const others = personIds.filter((id) => id !== personId);
  if ((await possibleReaders(tx, others)).length === 0) throw new Problem(409, 'LAST_READER');
  await removeReader(tx, change, personId);
  return { nominationId: change.nominationId, personIds: others };
}

/** Who keeps a list is a person: an office of which nobody is known reads nothing afterwards. */
export function makerOf({ role, unitId, personId }: Office): ListMaker {
  if (!personId) throw new Problem(422, 'PERSON_NOT_KNOWN');
  return { role, unitId, personId };
}

/** The list, while who changes it is still on it. */
async function ownList(tx: Transaction, { nominationId, by }: ListChange): Promise<readonly string[]> {
  const personIds = await lockList(tx, nominationId);
  if (!personIds) throw new Problem(409, 'NOT_RESTRICTED');
  if (!personIds.includes(by.personId)) throw notFound();
  return personIds;
}

const noReader = (path: string) => wrongField(path, 'there is no such person who may act');
