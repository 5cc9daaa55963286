import type { AwardCriteria, Prerequisite } from '../eligibility/award-criteria.ts';
import { LEVELS } from '../level/words.ts';
import { oneOf, type Shape, trueOrFalse, whole } from './shape.ts';
import { table } from './shape-tables.ts';

/** Nobody holds a hundred commendations, or is in office for a hundred years. */
const upToHundred = whole(1, 100);

/** What a rule set may ask of one award. */
export const criteria: Shape = table<AwardCriteria>(
  {
    requireLowerAward: trueOrFalse,
    prerequisite: table<Prerequisite>(
      {
        commendations: table<NonNullable<Prerequisite['commendations']>>({
          atLeast: upToHundred,
          fromLevel: oneOf(LEVELS),
        }),
        isOncePerPerson: trueOrFalse,
        isClosedDuringDiscipline: trueOrFalse,
      },
      ['commendations', 'isOncePerPerson', 'isClosedDuringDiscipline'],
    ),
    minimumYears: upToHundred,
  },
  ['requireLowerAward', 'prerequisite', 'minimumYears'],
);
