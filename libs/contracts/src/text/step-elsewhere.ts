import { STEPS_ELSEWHERE } from '@laurel/domain';
import { z } from 'zod';
import { Level } from './words.ts';

/** A command of a step that no shipped rule set has yet: understood, never waited for, so always refused by the rules. */
export const stepElsewhere = z
  .looseObject({ type: z.enum(STEPS_ELSEWHERE), level: Level.optional() })
  .meta({ id: 'StepElsewhereCommand' });
