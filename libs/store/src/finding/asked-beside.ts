import type { Where } from '../reading/where.ts';

/** What else a nomination is looked for by, beside a name; all of it must fit. */
export interface AskedBeside {
  /** It concerns this unit: of its route, its proposer, or an agency that was asked. */
  readonly concerns?: string | undefined;
  /** The number of a decision that commends in it; with `year` that of the year, else of any. */
  readonly decisionNo?: number | undefined;
  readonly registerNo?: number | undefined;
  readonly year?: number | undefined;
  /** A person who acted in it. */
  readonly officerId?: string | undefined;
  /** Handed in at this instant or later, and before this one. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

/** Adds the conditions for a row `f` of `finding`. */
export function askBeside(where: Where, asked: AskedBeside): void {
  const { concerns, decisionNo, registerNo, year, officerId, from, until } = asked;
  where.and('$? = ANY (f.unit_ids)', concerns);
  where.and('f.nomination_id IN (SELECT e.case_id FROM ledger_entry e WHERE e.actor_person_id = $?)', officerId);
  if (decisionNo !== undefined || registerNo !== undefined || year !== undefined) {
    const numbers = [
      ...(decisionNo === undefined ? [] : [`d.number = ${where.value(decisionNo)}`]),
      ...(registerNo === undefined ? [] : [`c.register_no = ${where.value(registerNo)}`]),
      ...(year === undefined ? [] : [`d.year = ${where.value(year)}`]),
    ];
    where.always(`f.nomination_id IN (SELECT c.nomination_id
      FROM award_decision d JOIN commendation c ON c.decision_id = d.id WHERE ${numbers.join(' AND ')})`);
  }
  if (from || until) {
    const times = [
      ...(from ? [`n.submitted_at >= ${where.value(from)}`] : []),
      ...(until ? [`n.submitted_at < ${where.value(until)}`] : []),
    ];
    where.always(`f.nomination_id IN (SELECT n.id FROM nomination n WHERE ${times.join(' AND ')})`);
  }
}

/** Whether an index of its own gives the few that fit, so that no list is looked through. */
export function isNarrow({ decisionNo, registerNo, officerId }: AskedBeside): boolean {
  return decisionNo !== undefined || registerNo !== undefined || officerId !== undefined;
}
