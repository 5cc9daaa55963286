import type { Prerequisite } from './award-criteria.ts';
import type { EligibilityFacts, EligibilityRule, Finding } from './eligibility-rule.ts';
import { bars, unknown } from './finding.ts';
import { countsByLaw, isLevelBelow } from './past-award.ts';

/**
 * What an award asks for beforehand (as Circular 11/2021/TT-BCA for the commemorative medal). A condition that is
 * known to fail bars, whatever else is not known. `facts.condition` says which; the years in office are MINIMUM_PERIOD.
 */
export const prerequisite: EligibilityRule = {
  code: 'PREREQUISITE',
  check(facts) {
    const asked = facts.criteria?.prerequisite;
    if (!asked) return null;
    return (
      duringDiscipline(asked, facts) ?? oncePerPerson(asked, facts) ?? commendations(asked, facts) ?? open(asked, facts)
    );
  },
};

type Condition = (asked: Prerequisite, facts: EligibilityFacts) => Finding | null;

const duringDiscipline: Condition = ({ isClosedDuringDiscipline }, { isUnderDiscipline }) =>
  isClosedDuringDiscipline && isUnderDiscipline ? bars('PREREQUISITE', { condition: 'DISCIPLINE' }) : null;

const oncePerPerson: Condition = ({ isOncePerPerson }, { form, pastAwards }) => {
  const isHeld = pastAwards?.some((award) => countsByLaw(award) && award.form === form);
  return isOncePerPerson && isHeld && form ? bars('PREREQUISITE', { condition: 'ONCE_PER_PERSON', form }) : null;
};

const commendations: Condition = (asked, { pastAwards }) => {
  if (!asked.commendations || pastAwards === undefined) return null;
  const { atLeast, fromLevel } = asked.commendations;
  const held = pastAwards.filter((award) => countsByLaw(award) && !isLevelBelow(award.level, fromLevel)).length;
  const facts = { condition: 'COMMENDATIONS', level: fromLevel, required: String(atLeast), held: String(held) };
  return held >= atLeast ? null : bars('PREREQUISITE', facts);
};

/** Nothing bars so far: what is not known, of what these conditions need? */
const open: Condition = (asked, { isUnderDiscipline, form, pastAwards }) => {
  const isFormNeeded = asked.isOncePerPerson && pastAwards?.length !== 0;
  const needed: { readonly [name: string]: unknown } = {
    ...(asked.isClosedDuringDiscipline ? { isUnderDiscipline } : {}),
    ...(isFormNeeded ? { form } : {}),
    ...(asked.isOncePerPerson || asked.commendations ? { pastAwards } : {}),
  };
  return Object.values(needed).includes(undefined) ? unknown('PREREQUISITE', needed) : null;
};
