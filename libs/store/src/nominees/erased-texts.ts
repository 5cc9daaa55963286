import type { Transaction } from '../door/transact.ts';

interface AboutPerson {
  readonly nominees: readonly { readonly id: string; readonly name: string }[];
  readonly nominationIds: readonly string[];
}

/** Empties the names and free texts of nominees and of their nominations, with the salts of what the ledger commits to. */
export async function eraseTexts(tx: Transaction, { nominees, nominationIds }: AboutPerson): Promise<void> {
  const nomineeIds = nominees.map(({ id }) => id);
  const names = nominees.map(({ name }) => name.toLowerCase()).filter((name) => name !== '');
  // Triggers empty with it what the inbox and the search find them by.
  await tx.rows(
    `UPDATE nominee SET name = '', name_key = '', plain_key = '', birth_date = NULL WHERE id = ANY ($1::uuid[])`,
    [nomineeIds],
  );
  await tx.rows(`UPDATE salt SET salt = '' WHERE subject_id = ANY ($1::uuid[])`, [nomineeIds]);
  // Unlike any other of the nominee, and nothing but its own id: exclusivity goes by that.
  await tx.rows('UPDATE achievement SET key = id::text WHERE nominee_id = ANY ($1::uuid[])', [nomineeIds]);
  await tx.rows(REMARKS, [nominationIds]);
  await tx.rows(LETTERS, [nominationIds, names]);
  await tx.rows(ANSWERS, [nomineeIds]);
}

/** All but the list of the documents' hashes, by which it can still be proved what was handed in. */
const REMARKS = `UPDATE remark SET text = '', salt = ''
  WHERE nomination_id = ANY ($1::uuid[]) AND NOT EXISTS (
    SELECT FROM ledger_entry e WHERE e.case_id = remark.nomination_id AND e.kind = 'NominationSubmitted'
      AND e.body #>> '{documents,remarkId}' = remark.id::text)`;

/** A letter is about many: what it says goes where it names the person, or where there is nobody else in it. */
const LETTERS = `UPDATE submission s SET note = NULL, letter_no = CASE WHEN named.number THEN NULL ELSE s.letter_no END
  FROM (
    SELECT l.id,
           EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE position(name IN lower(l.letter_no)) > 0) AS number,
           EXISTS (SELECT FROM unnest($2::text[]) AS name WHERE position(name IN lower(l.note)) > 0)
             OR NOT EXISTS (SELECT FROM nomination o WHERE o.submission_id = l.id AND o.id <> ALL ($1::uuid[])) AS note
    FROM submission l WHERE l.id IN (SELECT submission_id FROM nomination WHERE id = ANY ($1::uuid[]))) AS named
  WHERE named.id = s.id AND (named.number OR named.note)`;

/** What a caller was told of a new draft, and is told again under its key. */
const ANSWERS = `UPDATE intake_request SET answer = answer || jsonb_build_object('achievement', '',
    'nominee', jsonb_build_object('id', answer #>> '{nominee,id}', 'name', ''))
  WHERE answer #>> '{nominee,id}' = ANY ($1::text[])`;
