import { onCase, type Plant } from './plant.ts';

/** A clock as the tables keep it, due so long ago. */
const clockDue = (
  ago: string,
) => `jsonb_build_array(jsonb_build_object('clock', 'level', 'level', level, 'calendar', 'VN',
  'dueAt', to_char(now() AT TIME ZONE 'UTC' - interval '${ago}', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'workingDaysLeft', 1))`;

/** I9 and I12: cases that nobody carries on, and quotas that did not hold. */
export const PLANTS_OF_STUCK_CASES: readonly Plant[] = [
  onCase(
    'I9',
    'an open case has no open task',
    'awaiting',
    'UPDATE task SET closed_at = opened_at WHERE nomination_id = $1',
  ),
  onCase(
    'I9',
    'a case is open although its season ended long ago',
    'open',
    `UPDATE season SET ended_at = now() - interval '6 minutes'
     WHERE id = (SELECT season_id FROM nomination WHERE id = $1)`,
  ),
  onCase(
    'I9',
    'a clock of an open case was due long ago',
    'forwarded',
    `UPDATE nomination SET clocks = ${clockDue('11 minutes')} WHERE id = $1`,
  ),
  onCase(
    'I9',
    'the unit of an open case was abolished, and the case did not follow',
    'open',
    `INSERT INTO reorganisation (unit_id, reason, asked_by, created_at)
     SELECT (units ->> 'WARD')::uuid, 'planted', '{}', now() - interval '6 minutes' FROM nomination WHERE id = $1`,
  ),
  onCase(
    'I12',
    'more was granted than the quota of the rule set',
    'limited',
    `UPDATE rule_set SET content = jsonb_set(content, '{quotas,WARD,INDIVIDUAL}', '1')
     WHERE hash = (SELECT rule_set_hash FROM nomination WHERE id = $1)`,
  ),
];
