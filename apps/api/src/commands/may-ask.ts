import { COMMANDS, isAskedWord } from '@laurel/contracts';
import { type Refusal, refuse } from '@laurel/domain';
import type { CaseHeader } from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';
import type { Ask } from './command-door.ts';

/** Refuses an office that holds the wrong role for the command, or that acts for another unit than the step's own. */
export function mayAsk(header: CaseHeader, { body, office }: Pick<Ask, 'body' | 'office'>): Refusal | null {
  if (!isAskedWord(body.type)) return null; // A step of no rule set: the ledger's own answer says so.
  const roles: readonly string[] = COMMANDS[body.type].roles;
  if (!roles.includes(office.role)) return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  if (body.type === 'submit' || body.type === 'withdraw') return ownNomination(header, office);
  const concerned = 'level' in body && body.level ? header.units[body.level] : null;
  // A level that this case never reaches has no unit; the rules then answer NOT_AT_THIS_LEVEL, whoever asks.
  return !concerned || isOf(office, concerned) ? null : refuse('UNIT_NOT_CONCERNED');
}

/** The nominator's unit; where a head originated the nomination, the unit at which it started. */
function ownNomination(header: CaseHeader, office: Office): Refusal | null {
  const own = header.fromUnitId ?? header.units[header.startAt];
  return isOf(office, own) ? null : refuse('UNIT_NOT_CONCERNED');
}
