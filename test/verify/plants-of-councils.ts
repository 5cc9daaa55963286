import { onCase, type Plant } from './plant.ts';

const minutes = (what: string, body: string): Plant =>
  onCase(
    'I11',
    what,
    'advised',
    `UPDATE ledger_entry SET body = ${body} WHERE case_id = $1 AND kind = 'CouncilClosed'`,
  );
const box = (what: string, standing: 'advised' | 'voting', slips: string): Plant =>
  onCase('I11', what, standing, `UPDATE ballot_box SET slips = ${slips} WHERE nomination_id = $1`);

/** I11: counts that are not those of the ballots, and boxes that hold others than were cast. */
export const PLANTS_OF_COUNCILS: readonly Plant[] = [
  minutes(
    'a vote against was counted as one for',
    `jsonb_set(jsonb_set(body, '{count,for}', '3'), '{count,against}', '0')`,
  ),
  minutes('the minutes count a ballot more', `jsonb_set(body, '{count,for}', '3')`),
  minutes('the minutes count one in writing that was not', `jsonb_set(body, '{count,written}', '1')`),
  minutes('a word stands where a number belongs', `jsonb_set(body, '{count,for}', '"two"')`),
  minutes('a slip is gone from the minutes', `jsonb_set(body, '{slips}', (body -> 'slips') - 0)`),
  minutes(
    'a slip stands in the minutes twice, in the place of another',
    `jsonb_set(body, '{slips}', jsonb_build_array(body #> '{slips,0}', body #> '{slips,0}', body #> '{slips,1}'))`,
  ),
  minutes('a slip of the minutes says another vote', `replace(body::text, ':AGAINST"', ':FOR"')::jsonb`),
  minutes('the slips are gone from the minutes', `body - 'slips'`),
  onCase(
    'I11',
    'a ballot was taken out of the ledger',
    'advised',
    `DELETE FROM ledger_entry WHERE case_id = $1 AND kind = 'BallotCast' AND body ->> 'seat' = '2'`,
  ),
  box('a slip was taken out of the box of a council that sits', 'voting', 'slips[2:]'),
  box('a slip was put into the box of a council that sits', 'voting', `slips || 'AAAA'::text`),
  box('a slip was taken out of the box after the count', 'advised', 'slips[2:]'),
  onCase('I11', 'the box of a council that sits is gone', 'voting', 'DELETE FROM ballot_box WHERE nomination_id = $1'),
  onCase(
    'I11',
    'a box stands where no council met',
    'open',
    `INSERT INTO ballot_box (nomination_id, level, round, slips) SELECT id, 'WARD', 1, '{AAAA}' FROM nomination WHERE id = $1`,
  ),
];
