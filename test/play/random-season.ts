import type { SeasonFile } from '@laurel/contracts';

type Nomination = SeasonFile['nominations'][number];
type Act = Nomination['course'][number];

/** Numbers between 0 and 1 from a seed (mulberry32): the same seed tells the same season. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RandomSeason {
  readonly seed: number;
  readonly nominations: number;
  readonly issuePolicy: string;
  readonly fallback: string;
}

/** A season of invented nominees with allowed and refused acts, some of them rivals for one achievement. */
export function randomSeason({ seed, nominations, issuePolicy, fallback }: RandomSeason): SeasonFile {
  const random = seeded(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const levels = ['WARD', 'DISTRICT', 'CITY_POLICE'] as const;

  const act = (level: Act['at']): Act => {
    const word = pick([
      'decide',
      'decide',
      'decide',
      'decide',
      'issueReserved',
      'declineReserved',
      'withdraw',
      'receive',
    ]);
    const at = random() < 0.75 ? level : pick(levels);
    if (word === 'withdraw' && random() < 0.7) return act(level);
    if (word === 'withdraw') return { at, by: 'NOMINATOR', do: word, with: {} };
    if (word === 'receive') return { at, by: 'CLERK', do: word, with: {} };
    if (word === 'issueReserved') return { at, by: 'HEAD', do: word, with: {} };
    if (word === 'declineReserved') return { at, by: 'HEAD', do: word, with: { reason: 'Không đủ điều kiện' } };
    const ownAward = pick(['COMMEND', 'RESERVE', 'NO_AWARD', 'NO_AWARD']);
    const onward = pick(['FORWARD', 'FORWARD', 'STOP']);
    return { at, by: pick(['HEAD', 'HEAD', 'DEPUTY']), do: 'decide', with: { ownAward, onward } };
  };

  const course = (): Act[] => {
    const acts = levels.flatMap((level) => Array.from({ length: 1 + Math.floor(random() * 3) }, () => act(level)));
    if (random() < 0.5) acts.push({ at: pick(levels), by: 'HEAD', do: 'issueReserved', with: {} });
    if (random() < 0.15) {
      acts.splice(Math.floor(random() * acts.length), 0, { at: 'WARD', by: 'CLOCK', do: 'awaitSeasonEnd', with: {} });
    }
    return acts;
  };

  const nominees = Math.max(1, Math.floor(nominations * 0.6));
  return {
    format: 'laurel.season/1',
    id: `random-${seed}`,
    title: { vi: `Đợt xét ngẫu nhiên ${seed} (dữ liệu bịa)`, en: `Random season ${seed} (invented data)` },
    ruleSet: { id: 'plain', overrides: { issuePolicy, fallback } },
    periods: ['2022', '2023H1'],
    units: [
      { id: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố' },
      { id: 'D1', level: 'DISTRICT', name: 'Quận một', parent: 'CP' },
      { id: 'W1', level: 'WARD', name: 'Phường một', parent: 'D1' },
      { id: 'W2', level: 'WARD', name: 'Phường hai', parent: 'D1' },
      { id: 'G1', level: 'RESIDENTIAL_GROUP', name: 'Tổ dân phố 1', parent: 'W1' },
      { id: 'G2', level: 'RESIDENTIAL_GROUP', name: 'Tổ dân phố 2', parent: 'W2' },
    ],
    nominations: Array.from({ length: nominations }, (_, index): Nomination => {
      const who = Math.floor(random() * nominees);
      const period = pick(['2022', '2023H1']);
      return {
        ref: `case-${index}`,
        nominee: `nominee-${who}`,
        category: who % 3 === 0 ? 'COLLECTIVE' : 'INDIVIDUAL',
        from: pick(['G1', 'G2']),
        period,
        achievement: `nominee-${who}:${period}`,
        asks: pick(levels),
        course: course(),
      };
    }),
  };
}
