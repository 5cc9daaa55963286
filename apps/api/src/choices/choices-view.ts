import type { ChoicesView, WhyNot } from '@laurel/contracts';
import type { CaseEvent, CaseState, Choices, Refusal } from '@laurel/domain';
import { problemTexts } from '@laurel/messages';

/** Choices as a page reads them: refusals in words, events by their kinds. */
export function choicesView(nominationId: string, state: CaseState, { steps, answers }: Choices): ChoicesView {
  return {
    nominationId,
    caseSeq: state.seq,
    level: state.at,
    steps: steps.map(({ type, refusal }) => ({ type, refusal: whyNot(refusal) })),
    answers: answers.map(({ ownAward, onward, to, refusal, events }) => ({
      ownAward,
      onward,
      to,
      refusal: whyNot(refusal),
      events: events.map(told),
    })),
  };
}

function whyNot(refusal: Refusal | null): WhyNot | null {
  return refusal && { code: refusal.code, texts: problemTexts(refusal.code, refusal.facts) };
}

function told(event: CaseEvent): ChoicesView['answers'][number]['events'][number] {
  return {
    kind: event.kind,
    level: 'level' in event ? event.level : null,
    outcome: 'outcome' in event ? event.outcome : null,
  };
}
