import type { NominationView } from '@laurel/contracts';
import type { LevelKey } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { type Acting, type Request, type SmallSeason, smallSeason } from '../support/api.ts';
import { type Act, NOTHING, type Story } from './read-scenarios.ts';
import { draft, idsIn } from './stack-speech.ts';
import type { Stage } from './stage.ts';
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

/** Plays a table against a running stack over HTTP: each table in a season of its own, on the accelerated calendar. */
export function stackStage(request: Request): Stage {
  return {
    async open(story: Story) {
      const season = await smallSeason(request, story.overrides, story.ruleSet);
      const officeOf = (who: Who): Acting => actingAs(season, who);
      const cases = new Map<string, StackCase>();
      for (const name of story.cases) {
        cases.set(name, { id: await draft(request, season, story, officeOf(story.origin)), caseSeq: 0 });
      }
      return async (act) => {
        const one = cases.get(act.of) as StackCase;
        const code = act.who
          ? await ask(season, one, act, officeOf(act.who))
          : await letTimePass(request, season, one, act);
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
async function ask(season: SmallSeason, { id }: StackCase, { does }: Act, office: Acting): Promise<string | null> {
  const { status, body } = await season.command(id, idsIn(season, does), office);
  if (status >= 500) throw new Error(JSON.stringify(body));
  return status === 200 ? null : body.code;
}

/** Waits for the product's own timers; nothing is pushed. */
async function letTimePass(request: Request, season: SmallSeason, { id }: StackCase, { does }: Act): Promise<null> {
  if (does.type === 'wait') {
    await new Promise((resolve) => setTimeout(resolve, Number(does.days) * 1000 + 300));
    return null;
  }
  if (does.clock) {
    const clock = String(idsIn(season, does).clock);
    const isGone = async () => {
      const { body } = await request<NominationView>('GET', `/v1/nominations/${id}`);
      return body.clocks.every((one) => one.clock !== clock);
    };
    await waitUntil(isGone, { what: `The clock ${clock}`, limitMs: LAPSE_LIMIT_MS });
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
