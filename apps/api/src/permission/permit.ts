import { policy, type Refusal } from '@laurel/domain';
import { type Sight, sightOf } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { notFound, Problem, refusalProblem } from '../problem/problem.ts';

/** What has no object, or one that belongs to no unit and no person. */
const NO_OBJECT: policy.PolicyFacts = { relations: ['UNRELATED'] };

/** Lets an office go on, or throws the refusal of the policy. */
export function permit(office: Office, action: policy.Action, facts: policy.PolicyFacts = NO_OBJECT): void {
  const refused = refusedCode(office, action, facts);
  if (refused) throw policyProblem(refused, office);
}

/** To a thing of a unit: a roster, a list of tasks. */
export function permitAtUnit(office: Office, action: policy.Action, unitId: string | null): void {
  permit(office, action, { relations: [policy.relationToUnit(office, unitId)] });
}

/** Null where it is allowed. */
export function refusedCode(
  { role }: Office,
  action: policy.Action,
  facts: policy.PolicyFacts,
): policy.PolicyCode | null {
  const permission = policy.decide(role, action, facts);
  return permission === 'ALLOWED' ? null : permission.refused;
}

function policyProblem(code: policy.PolicyCode, office: Office): Problem {
  if (code === 'NOT_FOUND') return notFound();
  if (code === 'IDENTITY_REQUIRED') return new Problem(401, code);
  return code === 'NO_OFFICE' ? new Problem(403, code) : refusalProblem(policyRefusal(code, office));
}

/** The same as a refusal that is kept with a command, and told again under its key. */
export function policyRefusal(code: policy.PolicyCode, { role }: Office): Refusal {
  return policy.refusalBy(code, role);
}

/** What an office may see, whatever a question asks for. */
export function sightOfOffice({ role, unitId, personId }: Office): Sight {
  return sightOf({ kind: role, unitId, personId });
}
