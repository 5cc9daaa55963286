import { z } from 'zod';
import { Level, VoteWord } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const castBallot = commandContract({
  word: 'castBallot',
  summary: 'A member of the council votes, in the meeting or in writing.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'COUNCIL_NOT_CONVENED',
    'COUNCIL_CLOSED',
    'NOT_A_MEMBER',
    'MEMBER_RECUSED',
    'BALLOT_ALREADY_CAST',
    'WRITTEN_BALLOT_NOT_ALLOWED',
    'SEAT_OF_ANOTHER',
    'MEMBER_TERM_ENDED',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('castBallot'),
      level: Level,
      seat: z.int().min(1).max(9999),
      vote: VoteWord,
      written: z.boolean().optional(),
    })
    .meta({ id: 'CastBallotCommand' }),
});
