/**
 * What the answers to returns made of the fields that were handed in, the latest answer last: the ledger names the texts, and
 * they lie beside it. The nominee and the achievement themselves stay those of the submission; exclusivity goes by them.
 */
export function correctedIn(caseId: string): string {
  return `LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(changed.key, remark.text ORDER BY e.case_seq) AS texts
    FROM ledger_entry e CROSS JOIN jsonb_each(e.body -> 'changes') AS changed
         JOIN remark ON remark.id = (changed.value ->> 'remarkId')::uuid
    WHERE e.case_id = ${caseId} AND e.kind = 'NominationResubmitted') AS corrected ON true`;
}

/** A field as it was corrected, or else as it was handed in. */
export function corrected(field: 'nominee' | 'achievement' | 'period', handedIn: string): string {
  return `COALESCE(corrected.texts ->> '${field}', ${handedIn})`;
}
