/** `laurel.certificate/1 `, as bytes: the mark of `certificateCode`. */
const MARK = `'\\x6c617572656c2e63657274696669636174652f3120'::bytea`;

/**
 * What the public may read, by a code. Both functions see every row and give away these columns alone, of cases that are not
 * restricted: a desk that names nobody sees no row otherwise.
 */
export const PUBLIC_CODES = [
  `CREATE FUNCTION certificate_code(id uuid) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
   RETURN substr(sha256(${MARK} || uuid_send(id)), 1, 10)`,
  'CREATE UNIQUE INDEX commendation_by_code ON commendation (certificate_code(id))',
  // Not of the id: that of a reconsideration follows from a key which its caller chose.
  `CREATE FUNCTION new_slip_code() RETURNS bytea LANGUAGE sql VOLATILE
   RETURN substr(sha256(uuid_send(gen_random_uuid())), 1, 10)`,
  'ALTER TABLE nomination ADD COLUMN slip_code bytea NOT NULL DEFAULT new_slip_code()',
  'CREATE UNIQUE INDEX nomination_by_slip_code ON nomination (slip_code)',
  `CREATE FUNCTION public_certificate(code bytea)
   RETURNS TABLE (form text, category text, level text, issuer text, year integer, decision_no integer,
     register_no integer, signed_on date, state text, name text, has_withdrawn_consent boolean, case_seq integer,
     leaf_hash text)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
     SELECT c.form, c.category, c.level, unit.name, d.year, d.number, c.register_no, d.signed_on, c.state, COALESCE(corrected.name, nominee.name),
       EXISTS (SELECT FROM consent k WHERE k.nominee_id = own.nominee_id AND k.person_id = own.person_id)
         AND NOT EXISTS (SELECT FROM consent k
           WHERE k.nominee_id = own.nominee_id AND k.person_id = own.person_id AND k.withdrawn_at IS NULL),
       e.case_seq, e.leaf_hash
     FROM commendation c
       JOIN nomination n ON n.id = c.nomination_id AND NOT n.restricted
       JOIN award_decision d ON d.id = c.decision_id
       JOIN unit ON unit.id = c.issuer_unit_id
       JOIN nominee ON nominee.id = c.nominee_id
       JOIN ledger_entry e ON e.case_id = c.nomination_id AND e.kind = 'CommendationIssued'
         AND e.body #>> '{numbers,commendationId}' = c.id::text
       -- A return may have had the name corrected: the ledger names the text, which lies beside it.
       LEFT JOIN LATERAL (
         SELECT remark.text AS name FROM ledger_entry answer
           JOIN remark ON remark.id = (answer.body #>> '{changes,nominee,remarkId}')::uuid
         WHERE answer.case_id = c.nomination_id AND answer.kind = 'NominationResubmitted'
         ORDER BY answer.case_seq DESC LIMIT 1) AS corrected ON true
       LEFT JOIN nominee_person own ON own.nominee_id = c.nominee_id AND own.unlinked_at IS NULL
     WHERE certificate_code(c.id) = public_certificate.code
   $$`,
  `CREATE FUNCTION public_standing(code bytea) RETURNS TABLE (phase text, level text)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
     SELECT n.phase, n.level FROM nomination n
     WHERE n.slip_code = public_standing.code AND n.phase <> 'DRAFT' AND NOT n.restricted
   $$`,
  'REVOKE ALL ON FUNCTION public_certificate(bytea), public_standing(bytea) FROM PUBLIC',
  'GRANT EXECUTE ON FUNCTION public_certificate(bytea), public_standing(bytea) TO laurel_desk, laurel_app',
];

export const NO_PUBLIC_CODES = [
  'DROP FUNCTION public_standing(bytea)',
  'DROP FUNCTION public_certificate(bytea)',
  'DROP INDEX nomination_by_slip_code',
  'ALTER TABLE nomination DROP COLUMN slip_code',
  'DROP FUNCTION new_slip_code()',
  'DROP INDEX commendation_by_code',
  'DROP FUNCTION certificate_code(uuid)',
];
