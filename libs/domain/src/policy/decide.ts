import { type LevelKey, ROLES, type Role } from '../level/words.ts';
import type { RefusalCode } from '../refusal/catalogue.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Access } from './access.ts';
import { type AskedCommand, COMMAND_ACCESS } from './commands.ts';
import { OPERATION_ACCESS, type Operation } from './operations.ts';
import type { Relation } from './relation.ts';

export type Action = Operation | AskedCommand;

/** Commands of a case and operations of the API: whatever may be asked for. */
export const ACCESS: { readonly [action in Action]: Access } = { ...OPERATION_ACCESS, ...COMMAND_ACCESS };
export const ACTIONS = Object.keys(ACCESS) as Action[];

/** NOBODY is not signed in; a PERSON is, and acts by no office. */
export const ACTOR_KINDS = ['NOBODY', 'PERSON', ...ROLES] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Why not: no identity, no office, the wrong office, the wrong unit, one's own nomination; NOT_FOUND hides that it is there. */
export type PolicyCode =
  | 'IDENTITY_REQUIRED'
  | 'NO_OFFICE'
  | 'NOT_FOUND'
  | Extract<RefusalCode, 'ROLE_NOT_ALLOWED' | 'UNIT_NOT_CONCERNED' | 'OWN_NOMINATION'>;

export type Permission = 'ALLOWED' | { readonly refused: PolicyCode };

export interface PolicyFacts {
  /** Every relation of who asks to the object, at least one. */
  readonly relations: readonly Relation[];
  /** The level that a command names. */
  readonly level?: LevelKey | null;
}

/** Whether this kind of actor may do this. Pure, and defined for every kind, action and relation. */
export function decide(kind: ActorKind, action: Action, facts: PolicyFacts): Permission {
  const code = refusalOf(kind, action, facts);
  return code ? { refused: code } : 'ALLOWED';
}

function refusalOf(kind: ActorKind, action: Action, { relations, level = null }: PolicyFacts): PolicyCode | null {
  const access = ACCESS[action];
  if (access.for === 'EVERYBODY') return null;
  if (kind === 'NOBODY') return 'IDENTITY_REQUIRED';
  const stands = (as: readonly Relation[]) => relations.some((relation) => as.includes(relation));
  // What is another person's is not there: not even its absence is told.
  if (access.for === 'PERSON') return stands(access.as) ? null : 'NOT_FOUND';
  if (kind === 'PERSON') return 'NO_OFFICE';
  // A restricted case is not there for whoever is not on its list, whatever the office is.
  if (relations.includes('UNLISTED')) return 'NOT_FOUND';
  const grants = access.grants.filter(({ to }) => to.includes(kind) && decidesThere(kind, action, level));
  if (grants.length === 0) return 'ROLE_NOT_ALLOWED';
  if (relations.includes('NOMINEE')) return 'OWN_NOMINATION';
  return grants.some(({ as }) => stands(as)) ? null : 'UNIT_NOT_CONCERNED';
}

/** The refusal that a command keeps and its caller reads; only for codes of the catalogue. */
export function refusalBy(code: PolicyCode, role: Role): Refusal {
  return refuse(code as RefusalCode, code === 'ROLE_NOT_ALLOWED' ? { role } : {});
}

const BY_LEVEL: readonly Action[] = ['decide', 'signList', 'confirmList'];

/** At its own level a residential group decides by whoever nominates for it, and such an office decides nowhere else. */
function decidesThere(role: Role, action: Action, level: LevelKey | null): boolean {
  return role !== 'NOMINATOR' || !BY_LEVEL.includes(action) || level === 'RESIDENTIAL_GROUP';
}
