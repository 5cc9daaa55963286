import type { ChoicesView, WhyNot } from '@laurel/contracts';
import { type CaseEvent, type CaseState, type Choices, isSameActor, type Refusal } from '@laurel/domain';
import { problemTexts } from '@laurel/messages';
import type { Office } from '../identity/identity.ts';

/** What the words of the choices need besides them. */
interface Told {
  readonly state: CaseState;
  readonly office: Office;
  /** Names of the units that refusals speak of, by id. */
  readonly units: ReadonlyMap<string, string>;
}

/** Choices as a page reads them: refusals in words, events by their kinds. */
export function choicesView(nominationId: string, choices: Choices, told: Told): ChoicesView {
  const { steps, commendations, answers, capacities, council } = choices;
  const { state, units } = told;
  const why = (refusal: Refusal | null) => whyNot(refusal, units);
  return {
    nominationId,
    caseSeq: state.seq,
    level: state.at,
    steps: steps.map(({ type, refusal }) => ({ type, refusal: why(refusal) })),
    commendations: commendations.map(({ commendationId, level, steps: following }) => ({
      commendationId,
      level,
      steps: following.map(({ type, refusal }) => ({ type, refusal: why(refusal) })),
    })),
    answers: answers.map(({ ownAward, onward, to, refusal, events }) => ({
      ownAward,
      onward,
      to,
      refusal: why(refusal),
      events: events.map(kindOf),
    })),
    capacities: capacities.map(({ capacity, refusal }) => ({ capacity, refusal: why(refusal) })),
    council: council && {
      isSecret: council.isSecret,
      allowsWrittenBallots: council.allowsWrittenBallots,
      quorum: council.quorum,
      threshold: council.threshold,
    },
    claim: claimView(told),
  };
}

/** The units whose names the refusals of these choices tell. */
export function unitsIn({ steps, answers }: Choices): string[] {
  const told = [...steps, ...answers].flatMap(({ refusal }) => refusal?.facts['byUnit'] ?? []);
  return [...new Set(told)].filter((id) => id !== '');
}

function claimView({ state: { claim }, office }: Told): ChoicesView['claim'] {
  if (!claim) return null;
  const { role, unitId } = claim.by;
  return { role, unitId, since: new Date(claim.at).toISOString(), isMine: isSameActor(claim.by, office) };
}

function whyNot(refusal: Refusal | null, units: ReadonlyMap<string, string>): WhyNot | null {
  if (!refusal) return null;
  const { byUnit } = refusal.facts;
  const named = byUnit ? { byUnit: units.get(byUnit) ?? byUnit } : {};
  return { code: refusal.code, texts: problemTexts(refusal.code, { ...refusal.facts, ...named }) };
}

function kindOf(event: CaseEvent): ChoicesView['answers'][number]['events'][number] {
  return {
    kind: event.kind,
    level: 'level' in event ? event.level : null,
    outcome: 'outcome' in event ? event.outcome : null,
  };
}
