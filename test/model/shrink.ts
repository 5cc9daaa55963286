import type { ModelLife } from './lives.ts';

type Ends = (life: ModelLife) => object | null;

/** The same life without whatever it does not need to part: acts, and overrides of the rule set. */
export function shrunk(life: ModelLife, endOf: Ends): ModelLife {
  let kept = withoutActs(withoutInstants(life, endOf), endOf);
  for (const entry of Object.keys(kept.laid.overrides)) {
    const { [entry]: _, ...overrides } = kept.laid.overrides;
    const lighter = { ...kept, laid: { ...kept.laid, overrides } };
    if (entry !== 'calendar' && endOf(lighter)) kept = lighter;
  }
  return withoutActs(kept, endOf);
}

/** Leaves out runs of acts, long ones first, for as long as that goes. The last act is where the life parts. */
function withoutActs(life: ModelLife, endOf: Ends): ModelLife {
  let kept = life;
  for (let run = kept.acts.length >> 1; run > 0; run = run > 1 ? run >> 1 : 0) {
    for (let from = 0; from + run < kept.acts.length; ) {
      const shorter = { ...kept, acts: kept.acts.toSpliced(from, run) };
      if (endOf(shorter)) kept = shorter;
      else from += run;
    }
  }
  return kept;
}

/** A clock that rings whenever it is due is shorter than one named by its instant, to which every pause before it adds. */
function withoutInstants(life: ModelLife, endOf: Ends): ModelLife {
  let kept = life;
  for (const [index, act] of life.acts.entries()) {
    if (act.command.type !== 'lapse') continue;
    const { dueAt: _, ...command } = act.command;
    const lighter = { ...kept, acts: kept.acts.with(index, { ...act, command }) };
    if (endOf(lighter)) kept = lighter;
  }
  return kept;
}
