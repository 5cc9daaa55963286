/** How like the nominee of another nomination is: the very same row, the same name, or the same name without its marks. */
export type Likeness = 'NOMINEE' | 'NAME' | 'NAME_WITHOUT_MARKS';

/** One nomination with what a comparison needs of it; `$1` is its id. The unit is that which answers for the nomination. */
export const OWN = `own AS (
  SELECT n.id, n.nominee_id, n.period, n.reconsiders_id, achievement.key AS achievement, nominee.territory_id, nominee.name_key,
         nominee.plain_key, nominee.birth_date, COALESCE(n.from_unit_id::text, n.units ->> n.start_at) AS unit
  FROM nomination n JOIN nominee ON nominee.id = n.nominee_id JOIN achievement ON achievement.id = n.achievement_id
  WHERE n.id = $1)`;

/** The other nominations `n` of nominees `p` with the same name, marks aside, in the same territory; who was erased is like nobody. */
export const OTHERS = `own JOIN nominee p ON p.territory_id = own.territory_id AND p.plain_key = own.plain_key AND own.plain_key <> ''
  JOIN nomination n ON n.nominee_id = p.id AND n.id <> own.id
  JOIN achievement a ON a.id = n.achievement_id`;

/**
 * Whether `p` is the nominee of `own`, or likely the same person: nominated by the same unit, with no other birth date, and of
 * the same name. Names that differ in their marks count where the birth date is the same, or where one was typed without any.
 */
export const IS_SAME = `(p.id = own.nominee_id OR (
    COALESCE(n.from_unit_id::text, n.units ->> n.start_at) = own.unit
    AND (p.birth_date IS NULL OR own.birth_date IS NULL OR p.birth_date = own.birth_date)
    AND (p.name_key = own.name_key OR p.birth_date = own.birth_date OR own.plain_key IN (p.name_key, own.name_key))))`;

export const LIKENESS = `CASE WHEN p.id = own.nominee_id THEN 'NOMINEE' WHEN p.name_key = own.name_key THEN 'NAME'
  ELSE 'NAME_WITHOUT_MARKS' END`;

/** The same period and the same text: a nominee that was entered twice has two rows for one achievement. */
export const IS_SAME_ACHIEVEMENT = 'n.period = own.period AND a.key = own.achievement';
