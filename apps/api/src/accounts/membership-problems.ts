import type { MembershipRow, PersonRow, UnitStanding } from '@laurel/store';
import type { Role } from '@laurel/domain';
import type { Office } from '../identity/identity.ts';
import type { FieldError } from '../problem/problem.ts';

/** Offices that write, receive, answer and read. Whoever decides, signs, votes or administers is a person. */
const SYSTEM_ROLES: readonly Role[] = ['NOMINATOR', 'CLERK', 'AGENCY', 'AUDITOR'];

/** What is wrong with giving a person an office. `NONE`: the role belongs to no unit; null: there is no such unit. */
export function officeProblems(
  person: PersonRow,
  role: Role,
  unit: UnitStanding | 'NONE' | null,
  overlapping: MembershipRow | null,
): FieldError[] {
  if (person.disabledAt) return [{ path: 'id', message: 'the person is disabled' }];
  if (person.kind === 'SYSTEM' && !SYSTEM_ROLES.includes(role)) {
    return [
      {
        path: 'role',
        message: `a system holds none but ${SYSTEM_ROLES.join(', ')}: a person decides, votes and administers`,
      },
    ];
  }
  if (unit === null) return [{ path: 'unitId', message: 'there is no such unit' }];
  if (unit !== 'NONE' && unit.abolishedOn) {
    const message = `the unit was abolished on ${unit.abolishedOn}; its successor is ${unit.successorId}`;
    return [{ path: 'unitId', message }];
  }
  if (!overlapping) return [];
  const { id, fromOn, toOn } = overlapping;
  const days = toOn ? `from ${fromOn} to ${toOn}` : `from ${fromOn}`;
  return [{ path: 'role', message: `the person holds this office already, ${days}: ${id}` }];
}

/** What is wrong with the end of an office: it lies within the term, which is never made longer, and the office is not the own. */
export function endProblems({ fromOn, toOn, personId }: MembershipRow, lastDay: string, office: Office): FieldError[] {
  // Or the last administrator could shut everybody out.
  if (personId === office.personId) return [{ path: 'id', message: 'nobody ends an own office' }];
  if (lastDay < fromOn) return [{ path: 'toOn', message: `must not lie before the first day, ${fromOn}` }];
  if (toOn === null || lastDay <= toOn) return [];
  return [{ path: 'toOn', message: `the term ends on ${toOn} already; assign the office anew` }];
}
