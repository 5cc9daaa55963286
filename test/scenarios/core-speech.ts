import { COMMANDS, isAskedWord } from '@laurel/contracts';
import {
  type Actor,
  type BallotCount,
  type CaseState,
  type Command,
  LEVELS,
  type LevelKey,
  policy,
  type Refusal,
  type RefusalCode,
  refuse,
  type RuleSet,
  shippedRuleSet,
  type UnitId,
} from '@laurel/domain';
import type { Does } from './does.ts';
import { type Act, startOf, type Story } from './read-scenarios.ts';
import type { Who } from './words.ts';

export function rulesOf({ ruleSet, overrides }: Pick<Story, 'ruleSet' | 'overrides'>): RuleSet {
  const overlaid = shippedRuleSet(ruleSet, overrides);
  if ('problems' in overlaid) throw new Error(JSON.stringify(overlaid.problems));
  return overlaid.rules;
}

const unitOf = (level: LevelKey) => `unit of ${level}` as UnitId;
const agency = (number = 1) => `agency ${number}` as UnitId;

export function actorOf({ role, level, number }: Who): Actor {
  const isOfUnit = role !== 'ADMIN' && role !== 'AUDITOR';
  return { kind: 'OFFICE', role, unitId: role === 'AGENCY' ? agency(number) : isOfUnit ? unitOf(level) : null };
}

/** The box of a secret ballot, as the act that records keeps it. */
export function box() {
  const count = { for: 0, against: 0, blank: 0, written: 0 };
  return {
    put({ vote, written }: Does) {
      count[String(vote).toLowerCase() as 'for'] += 1;
      if (written) count.written += 1;
    },
    count: (): BallotCount => ({ ...count }),
  };
}

/** What the policy says before the rules are asked: the role, and the unit of the step. */
export function refusedAtTheDoor(story: Story, state: CaseState, { who, does }: Act): Refusal | null {
  if (!who || !isAskedWord(does.type)) return null;
  const { level = null } = does;
  const isReached = level && (state.units[level] || story.origin.level === level);
  const relations: policy.Relation[] = ['ON_ROUTE'];
  if (!isReached || who.level === level) relations.push('OWN_UNIT');
  if (who.level === story.origin.level) relations.push('ORIGIN');
  const permission = policy.decide(who.role, does.type, { relations, level });
  return permission === 'ALLOWED' ? null : refuse(permission.refused as RefusalCode);
}

/** The domain's command: ids and commitments in the place of texts, as the API makes it. */
export function commandFrom(story: Story, { who, does }: Act): Command {
  const texts = isAskedWord(does.type) ? COMMANDS[does.type].texts : [];
  const body = Object.fromEntries(
    Object.entries(does).map(([key, value]) => [key, texts.includes(key) ? remark(String(value)) : value]),
  );
  return { ...body, ...beside(story, who, does) } as unknown as Command;
}

function beside(story: Story, who: Who | null, does: Does): object {
  switch (does.type) {
    case 'submit': {
      const units = Object.fromEntries(LEVELS.map((level) => [level, unitOf(level)]));
      const from = story.origin.role === 'NOMINATOR' ? unitOf('RESIDENTIAL_GROUP') : null;
      const { category, procedure } = story;
      return { startAt: startOf(story), units, category, procedure, from, ruleSetHash: story.ruleSet };
    }
    case 'resubmit':
      return {
        changes: Object.fromEntries(Object.entries(does.changes as object).map(([key, value]) => [key, remark(value)])),
      };
    case 'replyConsultation':
      return { agencyId: agency(who?.number) };
    case 'reconsider':
      return { nominationId: 'the linked nomination' };
    case 'migrateRuleSet': {
      const { id } = does.ruleSet as { id: string };
      return { rules: rulesOf({ ruleSet: id, overrides: { calendar: 'ACCELERATED' } }), ruleSetHash: id };
    }
    case 'replaceUnit':
      return { unitId: unitOf(does.unitId as LevelKey), successorId: does.successorId };
    default:
      return {};
  }
}

const remark = (text: string) => ({ remarkId: 'remark', commitment: `of ${text}` });
