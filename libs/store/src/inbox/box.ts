import { Where } from '../reading/where.ts';

/** Claimed by its reader, open in the unit, open and claimed by nobody, done by the unit. */
export const BOXES = ['mine', 'unit', 'unassigned', 'done'] as const;
export type Box = (typeof BOXES)[number];

/** Whose inbox is read: an office of a unit. */
export interface InboxOwner {
  readonly unitId: string;
  /** By what a claim names its holder: the person, or the role where persons are not known. */
  readonly holder: string;
  /** On whose lists tasks of restricted cases may be; those of other lists are not there. */
  readonly personId?: string | undefined;
}

export interface InboxFilter {
  readonly seasonId?: string | undefined;
  readonly level?: string | undefined;
  readonly kind?: string | undefined;
  /** Due before this instant. */
  readonly dueBefore?: Date | undefined;
}

/** What a task `t` of each box is, worded as the partial indexes of migrations 0013 and 0018 are; `holder` is a place of a parameter. */
export const IN_BOX: { readonly [box in Box]: (holder: string) => string } = {
  mine: (holder) => `t.closed_at IS NULL AND t.claimed_by IS NOT NULL
    AND COALESCE(t.claimed_by ->> 'personId', t.claimed_by ->> 'role') = ${holder}`,
  unit: () => 't.closed_at IS NULL',
  unassigned: () => 't.closed_at IS NULL AND t.claimed_by IS NULL',
  done: () => 't.closed_at IS NOT NULL',
};

/** That a task `t` is there for the person at this place. */
export const isThereFor = (person: string) => `(t.readers IS NULL OR ${person}::uuid = ANY (t.readers))`;

/** The tasks `t` of one box that pass the filter. */
export function tasksIn(box: Box, { unitId, holder, personId }: InboxOwner, filter: InboxFilter): Where {
  const where = new Where()
    .and('t.unit_id = $?', unitId)
    .and('t.season_id = $?', filter.seasonId)
    .and('t.level = $?', filter.level)
    .and('t.kind = $?', filter.kind)
    .and('t.due_at < $?', filter.dueBefore);
  where.always(isThereFor(where.value(personId ?? null)));
  return where.always(IN_BOX[box](box === 'mine' ? where.value(holder) : ''));
}
