import { z } from 'zod';
import { freeText, lineOfText } from '../text/text.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const migrateRuleSet = commandContract({
  word: 'migrateRuleSet',
  summary: 'Move the case to another rule set.',
  texts: ['reason'],
  refusals: ['NOT_SUBMITTED', 'CASE_CLOSED', 'RULE_SET_UNCHANGED', 'LEVEL_NOT_ON_ROUTE', 'STEP_OPEN', 'TASK_BUSY'],
  body: z
    .strictObject({
      type: z.literal('migrateRuleSet'),
      ruleSet: z.strictObject({
        id: lineOfText(200),
        overrides: z.record(z.string().max(100), z.unknown()).optional(),
      }),
      reason: freeText(REASON_MAX),
    })
    .meta({ id: 'MigrateRuleSetCommand' }),
});
