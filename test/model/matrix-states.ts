import {
  type Actor,
  type BallotCount,
  type CaseState,
  decide,
  draftCase,
  evolve,
  type Facts,
  type RuleSet,
  sealClocks,
} from '@laurel/domain';
import { rulesOf } from './any-rules.ts';
import { commandOf, councilOf } from './matrix-commands.ts';

/** States that stand side by side in the document. */
export interface StateGroup {
  readonly title: string;
  readonly states: { readonly [name: string]: CaseState };
}

const SHOWN = rulesOf({ id: 'hanoi-2022', overrides: { fallback: 'LAST_RESERVED' } });
const PLAIN = rulesOf({ id: 'plain', overrides: { fallback: 'LAST_RESERVED' } });

/** Monday 3 April 2023, 9:00 in Vietnam. */
const A_MORNING = Date.UTC(2023, 3, 3, 2);
const HEAD: Actor = { kind: 'OFFICE', role: 'HEAD', unitId: null };
const CLERK: Actor = { kind: 'OFFICE', role: 'CLERK', unitId: null };

/** What the matrix knows from outside: no rival, no delegation needed, and every ballot that was cast says the same. */
export function factsOf(state: CaseState, advice: 'for' | 'against' = 'for', actor = HEAD): Facts {
  const none: BallotCount = { for: 0, against: 0, blank: 0, written: 0 };
  return { actor, achievementHeldBy: null, ballots: { ...none, [advice]: councilOf(state)?.ballots.length ?? 0 } };
}

/** The rows played one after the other from a draft on. One that is refused is a fault. */
function after(rules: RuleSet, rows: readonly string[], advice?: 'for' | 'against', actor?: Actor): CaseState {
  let state = draftCase(rules);
  for (const row of rows) {
    const facts = factsOf(state, advice, actor);
    const { events, refusal } = decide(state, commandOf(row, state), facts);
    if (refusal) throw new Error(`"${row}" is refused on the way to a state: ${refusal.code}`);
    for (const event of events) {
      const recorded = {
        seq: state.seq + 1,
        at: A_MORNING,
        actor: facts.actor ?? HEAD,
        event: sealClocks(event, A_MORNING),
      };
      state = evolve(state, recorded);
    }
  }
  return state;
}

const DECIDABLE = ['receive', 'appraise: eligible'];
const SITTING = [...DECIDABLE, 'conveneCouncil', 'castBallot', 'castBallot'];
const ADVISED = [...SITTING, 'closeCouncil'];
const PASSED_ON = [...DECIDABLE, 'decide: NO_AWARD, FORWARD'];

const TO_LEVEL = {
  'first level': ['submit'],
  'middle level': ['submit', ...PASSED_ON],
  'last level': ['submit', ...PASSED_ON, ...PASSED_ON],
};
const AT_LEVEL: { readonly [title: string]: readonly string[] } = {
  'Waiting for the receipt': [],
  'Waiting for the appraisal': ['receive'],
  'Waiting for the decision': DECIDABLE,
  'Waiting for the decision, and overdue': [...DECIDABLE, 'lapse: level'],
  'A supplement is open': ['receive', 'requestSupplement'],
  'A consultation is open': [...DECIDABLE, 'consult'],
  'A public notice is open': [...DECIDABLE, 'publishNotice'],
  'The council sits': SITTING,
  'The council was for it': ADVISED,
  'The council was against it': ADVISED,
};

/** The last level of the rule set that is shown has no council. */
function levelGroup(title: string, rows: readonly string[]): StateGroup {
  const levels = Object.entries(TO_LEVEL).filter(([name]) => !title.includes('council') || name !== 'last level');
  const advice = title.includes('against') ? 'against' : 'for';
  return {
    title,
    states: Object.fromEntries(levels.map(([name, way]) => [name, after(SHOWN, [...way, ...rows], advice)])),
  };
}

const shown = (...rows: readonly string[]) => after(SHOWN, ['submit', ...rows]);
const plain = (...rows: readonly string[]) => after(PLAIN, ['submit', ...rows]);
const commended = [...ADVISED, 'decide: COMMEND, STOP'];
const reserved = [...ADVISED, 'decide: RESERVE, FORWARD'];
const declined = [...DECIDABLE, 'decide: NO_AWARD, STOP'];
const goesOn = [...ADVISED, 'decide: COMMEND, FORWARD'];
const forward = 'decide: NO_AWARD, FORWARD';

export function stateGroups(): readonly StateGroup[] {
  return [
    {
      title: 'Not with an office',
      states: { draft: draftCase(SHOWN), 'returned by the first level': shown('receive', 'returnForCorrection') },
    },
    {
      title: 'Claimed while it waits for the appraisal',
      states: {
        'by the office that asks': shown('receive', 'claim'),
        'by another office': after(SHOWN, ['submit', 'receive', 'claim'], 'for', CLERK),
      },
    },
    {
      title: 'Held, or waiting for the level that reserved',
      states: {
        'on hold at the first level': shown(...DECIDABLE, 'hold'),
        'on hold while returned': shown('receive', 'returnForCorrection', 'hold'),
        'awaiting what the first level reserved': shown(...reserved, ...PASSED_ON, ...declined),
        'on hold while it awaits that': shown(...reserved, ...PASSED_ON, ...declined, 'hold'),
      },
    },
    ...Object.entries(AT_LEVEL).map(([title, rows]) => levelGroup(title, rows)),
    {
      title: 'Closed as COMMENDED',
      states: {
        'in force': shown(...commended),
        'in force and presented': shown(...commended, 'present'),
        revoked: shown(...commended, 'revoke'),
      },
    },
    {
      title: 'Closed without a commendation',
      states: {
        NOT_COMMENDED: shown(...declined),
        WITHDRAWN: shown('withdraw'),
        LAPSED: shown('lapse: the season ends'),
      },
    },
    {
      title: 'Closed at a higher level, with a commendation of the first in force',
      states: {
        COMMENDED: shown(...goesOn, ...declined),
        WITHDRAWN: shown(...goesOn, 'withdraw'),
        LAPSED: shown(...goesOn, 'lapse: the season ends'),
      },
    },
    {
      title: 'Under review by the rule set plain',
      states: { 'first level': plain(), 'middle level': plain(forward), 'last level': plain(forward, forward) },
    },
  ];
}
