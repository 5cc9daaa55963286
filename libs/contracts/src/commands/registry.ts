import { z } from 'zod';
import { decide } from './decide.ts';
import { declineReserved } from './declineReserved.ts';
import { issueReserved } from './issueReserved.ts';
import { stepElsewhere } from '../text/step-elsewhere.ts';
import { submit } from './submit.ts';
import { withdraw } from './withdraw.ts';

/** Every command that a person may ask for. The API, its OpenAPI document, the player and the tests read this list. */
export const COMMANDS = { submit, decide, issueReserved, declineReserved, withdraw } as const;

export type AskedWord = keyof typeof COMMANDS;

/** The body of `POST /v1/nominations/{id}/commands`. */
export const CommandBody = z
  .discriminatedUnion('type', [
    submit.body,
    decide.body,
    issueReserved.body,
    declineReserved.body,
    withdraw.body,
    stepElsewhere,
  ])
  .meta({ id: 'CommandBody' });
export type CommandBody = z.infer<typeof CommandBody>;

export function isAskedWord(word: string): word is AskedWord {
  return Object.hasOwn(COMMANDS, word);
}
