import type { NominationView } from '@laurel/contracts';
import type { LevelKey } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { type Acting, type Request, type SmallSeason, smallSeason } from '../support/api.ts';
import { type Act, NOTHING, startOf, type Story } from './read-scenarios.ts';
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

/** Plays a table against a running stack over HTTP: each table in a season of its own. */
export function stackStage(request: Request): Stage {
  return {
    async open(story) {
      const season = await smallSeason(request, story.overrides);
      const officeOf = ({ role, level }: Who): Acting => ({ role, unitId: season.units[UNITS[level]] });
      const cases = new Map<string, StackCase>();
      for (const name of story.cases) {
        cases.set(name, { id: await draft(request, season, story, officeOf(story.origin)), caseSeq: 0 });
      }
      return async (act) => {
        const one = cases.get(act.of) as StackCase;
        const code = act.who ? await ask(season, one, act, officeOf(act.who)) : await endOf(request, season);
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

async function draft(request: Request, season: SmallSeason, story: Story, office: Acting): Promise<string> {
  const isNominated = story.origin.role === 'NOMINATOR';
  const { status, body } = await request(
    'POST',
    '/v1/nominations',
    {
      seasonId: season.id,
      fromUnitId: isNominated ? season.units.G : null,
      nominee: 'Người được đề nghị (tên giả định)',
      category: story.category,
      period: '2022',
      achievement: 'thành tích:2022',
      asks: 'WARD',
      startAt: startOf(story),
    },
    office,
  );
  if (status !== 201) throw new Error(`No draft: ${JSON.stringify(body)}`);
  return body.id;
}

/** Sends the command. Returns the code of the refusal, or null. */
async function ask(season: SmallSeason, { id }: StackCase, { does }: Act, office: Acting): Promise<string | null> {
  const { status, body } = await season.command(id, does, office);
  if (status >= 500) throw new Error(JSON.stringify(body));
  return status === 200 ? null : body.code;
}

async function endOf(request: Request, { id }: SmallSeason): Promise<null> {
  const { status, body } = await request('POST', `/v1/seasons/${id}/end`, {}, { role: 'ADMIN' });
  if (status !== 202) throw new Error(JSON.stringify(body));
  const isOver = async () => (await request('GET', `/v1/seasons/${id}`)).body.openCases === 0;
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
