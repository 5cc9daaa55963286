import { randomUUID } from 'node:crypto';
import type { Ground } from './ground.ts';
import { onCase, type Plant } from './plant.ts';

const nomination = (what: string, standing: keyof Ground['cases'], set: string): Plant =>
  onCase('I5', what, standing, `UPDATE nomination SET ${set} WHERE id = $1`);

/** I5: read tables that tell something else than the ledger. */
export const PLANTS_OF_TABLES: readonly Plant[] = [
  nomination('the outcome of a case was changed', 'settled', `outcome = 'NOT_COMMENDED'`),
  nomination('a closed case was opened again', 'withdrawn', `phase = 'IN_REVIEW', level = 'WARD', round = 1`),
  nomination('an open case was closed', 'open', `phase = 'CLOSED', level = NULL, round = NULL, outcome = 'LAPSED'`),
  nomination('the level of a case was changed', 'open', `level = 'DISTRICT'`),
  nomination('the round of a case was changed', 'open', 'round = 2'),
  nomination('the category of a case was changed', 'settled', `category = 'HOUSEHOLD'`),
  nomination('a case was given to another unit', 'open', `units = units || '{"WARD": "${randomUUID()}"}'`),
  nomination('the day of closing was changed', 'lapsed', `closed_at = closed_at - interval '9 days'`),
  nomination('a draft passes for submitted', 'draft', `phase = 'IN_REVIEW', level = 'WARD', round = 1`),
  onCase(
    'I5',
    'an open task is missing',
    'forwarded',
    'DELETE FROM task WHERE nomination_id = $1 AND closed_at IS NULL',
  ),
  onCase(
    'I5',
    'a case has a second open task',
    'open',
    `INSERT INTO task SELECT '${randomUUID()}', nomination_id, kind, level, round, unit_id, opened_at, NULL, NULL, NULL, season_id, words FROM task
     WHERE nomination_id = $1`,
    {
      drop: 'DROP INDEX task_open_once',
      create:
        'CREATE UNIQUE INDEX task_open_once ON task (nomination_id, kind, level, round, unit_id) WHERE closed_at IS NULL',
    },
  ),
  onCase(
    'I5',
    'an open task lies on the desk of another unit',
    'awaiting',
    'UPDATE task SET unit_id = (SELECT id FROM unit WHERE unit.id <> task.unit_id LIMIT 1) WHERE nomination_id = $1 AND closed_at IS NULL',
  ),
  onCase(
    'I5',
    'a superseded commendation is in force again',
    'superseded',
    `UPDATE commendation SET state = 'ISSUED' WHERE nomination_id = $1 AND level = 'WARD'`,
  ),
  onCase('I5', 'a commendation is missing', 'settled', 'DELETE FROM commendation WHERE nomination_id = $1'),
  onCase(
    'I5',
    'the answer of a level was changed',
    'forwarded',
    `UPDATE level_review SET own_award = 'RESERVE' WHERE nomination_id = $1 AND level = 'WARD'`,
  ),
  onCase(
    'I5',
    'the answer of a level is under another name',
    'settled',
    `UPDATE level_review SET decided_by_role = 'DEPUTY' WHERE nomination_id = $1 AND level = 'DISTRICT'`,
  ),
  onCase(
    'I5',
    'the achievement of a case is of another nominee',
    'open',
    `UPDATE achievement SET nominee_id = gen_random_uuid() WHERE id = (SELECT achievement_id FROM nomination WHERE id = $1)`,
  ),
  onCase(
    'I5',
    'a clock of the ledger is due when no instant is any more',
    'voting',
    `UPDATE ledger_entry SET body = jsonb_set(body, '{starts}',
       '[{"clock": "level", "workingDays": 1, "calendar": "ACCELERATED", "dueAt": 100000000000000000000}]')
     WHERE case_id = $1 AND kind = 'LevelReceived'`,
  ),
  onCase('I5', 'a level is missing', 'lapsed', 'DELETE FROM level_review WHERE nomination_id = $1'),
];
