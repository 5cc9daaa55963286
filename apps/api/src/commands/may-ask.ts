import { type CommandBody, COMMANDS } from '@laurel/contracts';
import { type LevelKey, type Refusal, type RefusalCode, refuse, type Role } from '@laurel/domain';
import type { CaseHeader } from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';
import type { Ask } from './command-door.ts';

/** Refuses an office that holds the wrong role for the command, or that acts for another unit than the step's own. */
export function mayAsk(header: CaseHeader, { body, office }: Pick<Ask, 'body' | 'office'>): Refusal | null {
  if (!holdsRole(office, body.type, levelOf(body))) return refuse('ROLE_NOT_ALLOWED', { role: office.role });
  return isConcerned(header, body, office) ? null : refuse('UNIT_NOT_CONCERNED');
}

/** Whether the office's role may ask for the word at this level. */
export function holdsRole({ role }: Office, word: CommandBody['type'], level: LevelKey | null): boolean {
  const { roles, unit } = COMMANDS[word] as { readonly roles: readonly Role[]; readonly unit: string };
  if (!roles.includes(role)) return false;
  // At its own level a residential group decides by whoever nominates for it, and such an office decides nowhere else.
  return role !== 'NOMINATOR' || unit !== 'LEVEL' || level === 'RESIDENTIAL_GROUP';
}

function isConcerned(header: CaseHeader, body: CommandBody, office: Office): boolean {
  switch (COMMANDS[body.type].unit) {
    case 'LEVEL':
      return isOfLevel(header, body, office);
    case 'ORIGIN':
      // Where a head originated the nomination, it is of the unit at which it started.
      return isOf(office, header.fromUnitId ?? header.units[header.startAt]);
    case 'AGENCY':
      return office.unitId !== null;
    default:
      return true;
  }
}

/** A level that this case never reaches has no unit: where the rules answer NOT_AT_THIS_LEVEL, they do so whoever asks. */
function isOfLevel(header: CaseHeader, body: CommandBody, office: Office): boolean {
  const level = levelOf(body);
  const concerned = level && header.units[level];
  if (concerned) return isOf(office, concerned);
  return (COMMANDS[body.type].refusals as readonly RefusalCode[]).includes('NOT_AT_THIS_LEVEL');
}

function levelOf(body: CommandBody): LevelKey | null {
  return 'level' in body ? body.level : null;
}
