import type { Request, Acting, SmallSeason } from '../support/api.ts';
import type { Does } from './does.ts';
import { startOf, type Story } from './read-scenarios.ts';
import type { Time } from './time.ts';

/** A draft of the story's nominee, by the office that nominates. */
export async function draft(request: Request, season: SmallSeason, story: Story, office: Acting): Promise<string> {
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
      procedure: story.procedure,
      startAt: startOf(story),
    },
    office,
  );
  if (status !== 201) throw new Error(`No draft: ${JSON.stringify(body)}`);
  return body.id;
}

/** Agencies and units have names in a table, and ids in the product. */
export function idsIn({ units }: SmallSeason, does: Does, time: Time): Does {
  const agency = (words: string) => words.replace(/agency (\d)/, (_, number) => units[`A${number}` as 'A1'] ?? words);
  const overrides = time.overrides({ calendar: 'ACCELERATED' });
  return {
    ...does,
    ...(Array.isArray(does.units) ? { units: does.units.map((one) => agency(String(one))) } : {}),
    ...(does.clock ? { clock: agency(String(does.clock)) } : {}),
    ...(does.type === 'migrateRuleSet' ? { ruleSet: { ...(does.ruleSet as object), overrides } } : {}),
    ...(does.type === 'replaceUnit'
      ? { unitId: unitOf(units, does.unitId), successorId: unitOf(units, does.successorId) }
      : {}),
  };
}

const NAMES: { readonly [words: string]: keyof SmallSeason['units'] } = {
  WARD: 'W',
  DISTRICT: 'D',
  'the successor': 'W2',
};

function unitOf(units: SmallSeason['units'], words: unknown): string {
  const code = NAMES[String(words)];
  return code ? units[code] : String(words);
}
