import type { Store } from '@laurel/store';

/** What is wrong with the numbers of all issuers: a gap, a twin, or a counter that is not the last number. */
export async function numberFaults(store: Store): Promise<unknown[]> {
  return store.query(`
    WITH numbers AS (
      SELECT issuer_unit_id, 'DECISION' AS register, year, number FROM award_decision
      UNION ALL
      SELECT issuer_unit_id, 'COMMENDATION', register_year, register_no FROM commendation),
    found AS (
      SELECT issuer_unit_id, register, year, count(*)::integer AS count, count(DISTINCT number)::integer AS distinct_count,
             min(number) AS first, max(number) AS last
      FROM numbers GROUP BY issuer_unit_id, register, year)
    SELECT issuer_unit_id, register, year, count, distinct_count, first, found.last, counter.last AS counted
    FROM found FULL JOIN register_counter counter USING (issuer_unit_id, register, year)
    WHERE found.first IS DISTINCT FROM 1 OR found.count <> found.last OR found.distinct_count <> found.last
       OR counter.last IS DISTINCT FROM found.last`);
}
