import type { PersonView } from '@laurel/contracts';
import type { ListedPerson, MembershipRow } from '@laurel/store';

/** A person as an administrator looks at persons, with those of the offices that are the person's own. */
export function personView({ kind: _, ...row }: ListedPerson, offices: readonly MembershipRow[]): PersonView {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString() ?? null,
    memberships: offices.filter(({ personId }) => personId === row.id),
  };
}
