import { randomUUID } from 'node:crypto';
import { copiedEntry, onCase, type Plant } from './plant.ts';

const DECISION_ONCE = {
  drop: 'DROP INDEX ledger_entry_decision_once',
  create: `CREATE UNIQUE INDEX ledger_entry_decision_once ON ledger_entry (case_id, (body ->> 'level'), (body ->> 'round'))
    WHERE kind = 'LevelDecided'`,
};
const LAST_COMMAND = '(SELECT command_id FROM command WHERE case_id = $1 ORDER BY first_seq DESC LIMIT 1)';

/** I1, I2 and I4: commands, what follows from them, and decisions made once. */
export const PLANTS_OF_COMMANDS: readonly Plant[] = [
  {
    invariant: 'I1',
    what: 'the row of a command was deleted',
    async make(db, cases) {
      const sql = `DELETE FROM command WHERE command_id = ${LAST_COMMAND} RETURNING command_id, case_id`;
      const [row] = await db.rows(sql, [cases.settled]);
      return [row?.command_id, row?.case_id];
    },
  },
  onCase('I1', 'a command has one entry more than it claims', 'forwarded', copiedEntry('LevelOpened')),
  onCase(
    'I1',
    'an entry of a command is gone',
    'superseded',
    `DELETE FROM ledger_entry WHERE case_id = $1 AND kind = 'CommendationSuperseded'`,
  ),
  {
    invariant: 'I1',
    what: 'a command has an entry in another case too',
    async make(db, cases) {
      const [row] = await db.rows(`SELECT ${LAST_COMMAND} AS id`, [cases.settled]);
      await db.rows(copiedEntry('LevelOpened', { command_id: `'${row?.id}'` }), [cases.open]);
      return [row?.id, cases.open];
    },
  },
  onCase(
    'I1',
    'a second command claims entries of the first',
    'superseded',
    `INSERT INTO command SELECT '${randomUUID()}', case_id, fingerprint, first_seq + 1, last_seq, recorded_at
     FROM command WHERE command_id = ${LAST_COMMAND}`,
  ),
  onCase(
    'I1',
    'a command has two rows',
    'open',
    `INSERT INTO command SELECT command_id, case_id, fingerprint, first_seq, last_seq, recorded_at FROM command
     WHERE case_id = $1`,
    {
      drop: `ALTER TABLE command DROP CONSTRAINT command_pk CASCADE, DROP CONSTRAINT command_place_once`,
      create: `ALTER TABLE command ADD CONSTRAINT command_pk PRIMARY KEY (command_id),
                 ADD CONSTRAINT command_place_once UNIQUE (case_id, first_seq);
               ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_command_id_fk
                 FOREIGN KEY (command_id) REFERENCES command (command_id)`,
    },
  ),
  onCase(
    'I1',
    'a command has no entry at all',
    'open',
    `INSERT INTO command SELECT '${randomUUID()}', case_id, fingerprint, 90, 91, recorded_at FROM command
     WHERE case_id = $1`,
  ),
  onCase(
    'I2',
    'an entry stands in the ledger without a command',
    'withdrawn',
    copiedEntry('NominationClosed', { command_id: `'${randomUUID()}'` }),
  ),
  onCase('I2', 'a nomination was deleted, its ledger stayed', 'lapsed', 'DELETE FROM nomination WHERE id = $1'),
  onCase(
    'I2',
    'a commendation has no entry',
    'superseded',
    `WITH another AS (INSERT INTO award_decision
       SELECT '${randomUUID()}', issuer_unit_id, year + 1, 1, signer_role, capacity, signed_on FROM award_decision
       WHERE id = (SELECT decision_id FROM commendation WHERE nomination_id = $1 LIMIT 1) RETURNING *)
     INSERT INTO commendation
       SELECT '${randomUUID()}', nomination_id, season_id, level, 2, m.issuer_unit_id, nominee_id, achievement_id,
              category, is_exclusive, state, another.id, another.year, 1, issued_at
       FROM commendation m JOIN another ON another.issuer_unit_id = m.issuer_unit_id WHERE nomination_id = $1`,
  ),
  onCase(
    'I2',
    'a commendation is signed in another capacity than its entry says',
    'settled',
    `UPDATE award_decision SET capacity = 'KT'
     WHERE id = (SELECT decision_id FROM commendation WHERE nomination_id = $1)`,
  ),
  {
    invariant: 'I2',
    what: 'a numbered decision grants nothing',
    async make(db, cases) {
      const sql = 'DELETE FROM commendation WHERE nomination_id = $1 RETURNING decision_id';
      return (await db.rows(sql, [cases.settled])).map((row) => row.decision_id);
    },
  },
  onCase(
    'I2',
    'a level was decided in the tables alone',
    'open',
    `UPDATE level_review SET own_award = 'COMMEND', onward = 'STOP', decided_at = opened_at WHERE nomination_id = $1`,
  ),
  onCase(
    'I2',
    'a task was opened in the tables alone',
    'open',
    `INSERT INTO task SELECT '${randomUUID()}', nomination_id, kind, 'CITY_POLICE', round, unit_id, opened_at, NULL, NULL, NULL, season_id, words
     FROM task
     WHERE nomination_id = $1`,
  ),
  onCase(
    'I2',
    'a command took effect that was answered with a refusal',
    'settled',
    `INSERT INTO refusal SELECT command_id, case_id, fingerprint, 'issueReserved', 'CASE_CLOSED', '{}', 'HEAD', NULL,
       recorded_at FROM command WHERE command_id = ${LAST_COMMAND}`,
  ),
  onCase('I4', 'a level was decided twice', 'forwarded', copiedEntry('LevelDecided'), DECISION_ONCE),
  onCase('I4', 'a reserved award was settled twice', 'settled', copiedEntry('ReservedIssued')),
  onCase(
    'I4',
    'the task of a decided level is open again',
    'forwarded',
    `UPDATE task SET closed_at = NULL WHERE nomination_id = $1 AND level = 'WARD'`,
  ),
  onCase('I4', 'a task was closed by nobody', 'open', 'UPDATE task SET closed_at = now() WHERE nomination_id = $1'),
  onCase(
    'I4',
    'a level was decided at another time than the ledger says',
    'forwarded',
    `UPDATE level_review SET decided_at = decided_at + interval '1 s' WHERE nomination_id = $1 AND level = 'WARD'`,
  ),
];
