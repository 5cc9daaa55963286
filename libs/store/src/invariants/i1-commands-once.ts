import { questions } from './invariant.ts';

/** I1: a command's row and its entries in the ledger of its case are the same fact, told once each. */
export const commandsOnce = questions('I1', [
  {
    text: 'The ledger does not hold exactly the entries that the command claims',
    sql: `SELECT c.command_id AS "commandId", c.case_id AS "caseId", c.first_seq AS "firstSeq", c.last_seq AS "lastSeq",
                 array_agg(e.case_seq ORDER BY e.case_seq) FILTER (WHERE e.case_id = c.case_id) AS "entries",
                 array_agg(DISTINCT e.case_id) FILTER (WHERE e.case_id <> c.case_id) AS "otherCases"
          FROM command c LEFT JOIN ledger_entry e ON e.command_id = c.command_id
          GROUP BY c.command_id, c.case_id, c.first_seq, c.last_seq
          HAVING c.last_seq < c.first_seq OR count(e.case_seq) <> c.last_seq - c.first_seq + 1
              OR count(*) FILTER (WHERE e.case_id = c.case_id AND e.case_seq BETWEEN c.first_seq AND c.last_seq)
                 <> c.last_seq - c.first_seq + 1
          ORDER BY c.case_id, c.first_seq`,
  },
  {
    text: 'Two commands of one case claim the same entry',
    sql: `SELECT * FROM (
            SELECT case_id AS "caseId", command_id AS "commandId", first_seq AS "firstSeq", last_seq AS "lastSeq",
                   lead(command_id) OVER claims AS "nextCommandId", lead(first_seq) OVER claims AS "nextFirstSeq"
            FROM command WINDOW claims AS (PARTITION BY case_id ORDER BY first_seq, last_seq)) AS claimed
          WHERE "nextFirstSeq" <= "lastSeq" ORDER BY "caseId", "firstSeq"`,
  },
  {
    text: 'The ledger holds a command that the table of commands does not know: asked again, it would take effect twice',
    sql: `SELECT e.command_id AS "commandId", e.case_id AS "caseId", array_agg(e.case_seq ORDER BY e.case_seq) AS "entries"
          FROM ledger_entry e LEFT JOIN command c ON c.command_id = e.command_id
          WHERE c.command_id IS NULL GROUP BY e.command_id, e.case_id ORDER BY e.case_id, e.command_id`,
  },
  {
    text: 'A command has several rows',
    sql: `SELECT command_id AS "commandId", array_agg(case_id) AS "caseIds" FROM command
          GROUP BY command_id HAVING count(*) > 1 ORDER BY command_id`,
  },
]);
