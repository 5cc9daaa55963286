import { type CommandBody, COMMANDS } from '@laurel/contracts';
import { type LevelKey, policy, type RefusalCode, type UnitId } from '@laurel/domain';
import { caseConcerns, type CaseHeader, type ConcernsBeside } from '@laurel/store';
import { refusedCode } from '../permission/permit.ts';
import type { Ask } from './command-door.ts';

/** The policy's refusal of this command by this office; null where it may be asked for. */
export function refusedAsk(
  header: CaseHeader,
  beside: ConcernsBeside,
  { body, office }: Pick<Ask, 'body' | 'office'>,
): policy.PolicyCode | null {
  const level = levelOf(body);
  const concerns = caseConcerns(header, beside, { unitId: office.unitId, level });
  // A level that this case never reaches has no unit: where the rules answer NOT_AT_THIS_LEVEL, they do so whoever asks.
  const isLeftToRules = level !== null && !header.units[level] && answersNotAtThisLevel(body.type);
  const ofLevel = isLeftToRules ? (office.unitId as UnitId | null) : concerns.ofLevel;
  return refusedCode(office, body.type, { relations: policy.relationsToCase(office, { ...concerns, ofLevel }), level });
}

function answersNotAtThisLevel(word: CommandBody['type']): boolean {
  return (COMMANDS[word].refusals as readonly RefusalCode[]).includes('NOT_AT_THIS_LEVEL');
}

function levelOf(body: CommandBody): LevelKey | null {
  return 'level' in body ? body.level : null;
}
