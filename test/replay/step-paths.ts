import type { Role } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { type SmallSeason, smallSeason } from '../support/api.ts';
import { answers } from '../support/cases.ts';
import { NOMINEE, REASON } from './personal.ts';
import { caseOf, type Paths, request, sent } from './recording.ts';

/** Does not ring while a history is recorded, and is there all the same. */
const LONG_CLOCK = { workingDays: 500, remindBefore: 2, outcomeAfter: 5, outcome: 'STAY' };

/** The steps before a decision, the clocks, and what comes after the award. */
export const STEP_PATHS: Paths = {
  'council-votes-in-secret': async () => {
    const season = await stepwise();
    const id = await appraised(season);
    await acted(season, id, 'SECRETARY', { type: 'conveneCouncil', members: 3 });
    for (const seat of [1, 2]) await acted(season, id, 'MEMBER', { type: 'castBallot', seat, vote: 'FOR' });
    await acted(season, id, 'SECRETARY', { type: 'closeCouncil' });
    await sent(season, id, answers('WARD'), 'W');
    return caseOf(id);
  },
  'consulted-and-silent': async () => {
    const season = await stepwise();
    const id = await appraised(season);
    await acted(season, id, 'CLERK', { type: 'consult', units: [season.units.A1, season.units.A2], workingDays: 1 });
    await acted(season, id, 'AGENCY', { type: 'replyConsultation', answer: 'CONCUR' }, 'A1');
    await rung(id);
    await sent(season, id, answers('WARD', 'NO_AWARD'), 'W');
    return caseOf(id);
  },
  'held-released-returned-resubmitted': async () => {
    const season = await stepwise({ clocks: { levels: { WARD: LONG_CLOCK } } });
    const id = await appraised(season);
    await acted(season, id, 'CLERK', { type: 'hold', ground: 'COMPLAINT', reason: REASON });
    await acted(season, id, 'HEAD', { type: 'release' });
    await acted(season, id, 'CLERK', { type: 'returnForCorrection', fields: ['report'], reason: REASON });
    await sent(season, id, { type: 'resubmit', changes: { report: REASON } }, 'G');
    await sent(season, id, { type: 'withdraw' }, 'G');
    return caseOf(id);
  },
  'silence-of-a-level-escalates': async () => {
    const levels = { WARD: { workingDays: 2, remindBefore: 1, outcomeAfter: 1, outcome: 'LAPSE' } };
    const season = await stepwise({ clocks: { levels } });
    const id = await season.submitted(NOMINEE);
    await acted(season, id, 'CLERK', { type: 'receive' });
    return caseOf(id);
  },
  'moved-to-another-rule-set': async () => {
    const season = await stepwise();
    const id = await appraised(season);
    await acted(season, id, 'ADMIN', {
      type: 'migrateRuleSet',
      ruleSet: { id: '2024' },
      reason: REASON,
      level: undefined,
    });
    const { W: unitId, W2: successorId } = season.units;
    await acted(season, id, 'ADMIN', { type: 'replaceUnit', unitId, successorId, reason: REASON, level: undefined });
    await sent(season, id, { type: 'withdraw' }, 'G');
    return caseOf(id);
  },
  'revoked-after-the-case-closed': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await sent(season, id, answers('WARD'), 'W');
    await acted(season, id, 'CLERK', { type: 'present' });
    await acted(season, id, 'HEAD', { type: 'revoke', ground: 'FRAUD', reason: REASON });
    return caseOf(id);
  },
};

/** Acts of a ward under hanoi-2022, on the accelerated calendar. */
const stepwise = (rules: object = {}) =>
  smallSeason(request, { calendar: 'ACCELERATED', clocks: {}, ...rules }, 'hanoi-2022');

async function acted(
  season: SmallSeason,
  id: string,
  role: Role,
  body: object,
  unit: keyof SmallSeason['units'] = 'W',
) {
  const unitId = role === 'ADMIN' ? undefined : season.units[unit];
  const answer = await season.command(id, { level: 'WARD', ...body }, { role, unitId });
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
}

async function appraised(season: SmallSeason): Promise<string> {
  const id = await season.submitted(NOMINEE);
  await acted(season, id, 'CLERK', { type: 'receive' });
  await acted(season, id, 'CLERK', { type: 'appraise', eligible: true });
  return id;
}

/** Waits until the case's own timer has let every clock lapse. */
async function rung(id: string): Promise<void> {
  const isQuiet = async () => (await request('GET', `/v1/nominations/${id}`)).body.clocks.length === 0;
  await waitUntil(isQuiet, { what: 'The clocks of the case', limitMs: 20_000 });
}
