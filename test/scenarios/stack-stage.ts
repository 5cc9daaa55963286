import type { NominationView } from '@laurel/contracts';
import type { LevelKey } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { type Acting, type Request, type SmallSeason, smallSeason } from '../support/api.ts';
import { type Act, NOTHING, type Story } from './read-scenarios.ts';
import { draft, idsIn } from './stack-speech.ts';
import type { Stage } from './stage.ts';
import type { Time } from './time.ts';
import { inWords, standing, type Who } from './words.ts';

interface StackCase {
  readonly id: string;
  caseSeq: number;
}

const UNITS = { RESIDENTIAL_GROUP: 'G', WARD: 'W', DISTRICT: 'D', CITY_POLICE: 'CP' } as const satisfies {
  readonly [level in LevelKey]: keyof SmallSeason['units'];
};
/** A season's end lapses open cases within a second; a busy machine may take longer. */
const LAPSE_LIMIT_MS = 60_000;

/** Plays a table against a running stack over HTTP: each table in a season of its own, by the calendar of its time. */
export function stackStage(request: Request, time: Time): Stage {
  return {
    async open(story: Story) {
      const season = await smallSeason(request, time.overrides(story.overrides), story.ruleSet);
      const officeOf = (who: Who): Acting => actingAs(season, who);
      const cases = new Map<string, StackCase>();
      for (const name of story.cases) {
        cases.set(name, { id: await draft(request, season, story, officeOf(story.origin)), caseSeq: 0 });
      }
      return async (act) => {
        const one = cases.get(act.of) as StackCase;
        const code = act.who
          ? await ask(season, one, act, officeOf(act.who), time)
          : await letTimePass(request, season, one, act, time);
        const ledger = await newEntries(request, one);
        const { body } = await request<NominationView>('GET', `/v1/nominations/${one.id}`);
        const inForce = body.commendations.filter(({ state }) => state === 'ISSUED').map(({ level }) => inWords(level));
        return {
          stands: code ? `refused ${code}` : standing(body.phase, body.level, body.outcome),
          ledger: ledger.join(', ') || NOTHING,
          inForce: inForce.join(', ') || NOTHING,
        };
      };
    },
  };
}

function actingAs(season: SmallSeason, { role, level, number = 1 }: Who): Acting {
  if (role === 'ADMIN' || role === 'AUDITOR') return { role };
  return { role, unitId: season.units[role === 'AGENCY' ? (`A${number}` as 'A1') : UNITS[level]] };
}

/** Sends the command. Returns the code of the refusal, or null. */
async function ask(
  season: SmallSeason,
  { id }: StackCase,
  { does }: Act,
  office: Acting,
  time: Time,
): Promise<string | null> {
  const { status, body } = await season.command(id, idsIn(season, does, time), office);
  if (status >= 500) throw new Error(JSON.stringify(body));
  return status === 200 ? null : body.code;
}

/** The product's own timers ring; nothing is told to a case but by them. */
async function letTimePass(
  request: Request,
  season: SmallSeason,
  { id }: StackCase,
  { does }: Act,
  time: Time,
): Promise<null> {
  if (does.type === 'wait') {
    await time.pass(Number(does.days));
    return null;
  }
  if (does.clock) {
    const clock = String(idsIn(season, does, time).clock);
    const running = async () => {
      const { body } = await request<NominationView>('GET', `/v1/nominations/${id}`);
      return body.clocks.find((one) => one.clock === clock);
    };
    const dueAt = Date.parse((await running())?.dueAt ?? '');
    if (Number.isFinite(dueAt)) await time.reach(dueAt);
    const isGone = async () => !(await running());
    await waitUntil(isGone, { what: `The clock ${clock}`, limitMs: LAPSE_LIMIT_MS });
    const { body } = await request('GET', `/v1/nominations/${id}/history`);
    const rangAt = Date.parse(body.items.at(-1)?.at);
    if (rangAt < dueAt) throw new Error(`The clock ${clock} rang ${dueAt - rangAt} ms before it was due.`);
    return null;
  }
  const { status, body } = await request('POST', `/v1/seasons/${season.id}/end`, {}, { role: 'ADMIN' });
  if (status !== 202) throw new Error(JSON.stringify(body));
  const isOver = async () => (await request('GET', `/v1/seasons/${season.id}`)).body.openCases === 0;
  await waitUntil(isOver, { what: 'The season has open cases', limitMs: LAPSE_LIMIT_MS });
  return null;
}

/** The kinds of what was written since the case was last looked at. */
async function newEntries(request: Request, one: StackCase): Promise<string[]> {
  const { body } = await request('GET', `/v1/nominations/${one.id}/history?after=${one.caseSeq}`);
  const items = body.items as { readonly caseSeq: number; readonly kind: string }[];
  one.caseSeq = items.at(-1)?.caseSeq ?? one.caseSeq;
  return items.map(({ kind }) => kind);
}
