import { playSeason, readSeason, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { type Acting, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { shippedSeason } from '../support/season-files.ts';

/** A stack with cases in every standing, by their ids. */
export interface Ground {
  readonly stack: Stack;
  readonly cases: {
    /** Waits at the ward. */
    readonly open: string;
    /** Waits at the district. */
    readonly forwarded: string;
    /** Waits for its ward to settle the award that it had reserved. */
    readonly awaiting: string;
    /** Its reserved award was issued. */
    readonly settled: string;
    /** Commended by ward and district, the lower commendation superseded. */
    readonly superseded: string;
    /** The first of three names of a signed list. */
    readonly listed: string;
    readonly withdrawn: string;
    /** The second of two that were commended under a quota of two. */
    readonly limited: string;
    /** Its council sits, and two of three have voted in secret. */
    readonly voting: string;
    /** Its council has closed: two for and one against, in secret. */
    readonly advised: string;
    readonly draft: string;
    /** Of a season that has ended. */
    readonly lapsed: string;
  };
  /** Submits a draft as its nominator does. */
  submit(draft: string): Promise<void>;
}

/** Two shipped seasons played to their end, one that has ended, and one that goes on. */
export async function prepareGround(): Promise<Ground> {
  const stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  for (const name of ['a-exclusive', 'b-cumulative']) {
    const played = await playSeason(readSeason(shippedSeason(name)), stack);
    if (!played.match) throw new Error(`${name}: ${played.differences.join('; ')}`);
  }
  const request = requestTo(stack.apiUrl);
  const ended = await smallSeason(request);
  const lapsed = await ended.submitted('Người thứ nhất');
  await request('POST', `/v1/seasons/${ended.id}/end`, {}, { role: 'ADMIN' });
  const season = await smallSeason(request, { issuePolicy: 'INTERIM_SUPERSEDED', fallback: 'LAST_RESERVED' });
  const [voting, advised] = await councils(await smallSeason(request, {}, 'hanoi-2022'));
  const limited = await lastOfTwo(await smallSeason(request, { quotas: { WARD: { INDIVIDUAL: 2 } } }));
  const cases = {
    limited,
    open: await season.submitted('open'),
    forwarded: await season.submitted('forwarded'),
    awaiting: await season.submitted('awaiting'),
    settled: await season.submitted('settled'),
    superseded: await season.submitted('superseded'),
    listed: await season.submitted('listed'),
    withdrawn: await season.submitted('withdrawn'),
    draft: (await season.nominate('draft')).id,
    lapsed,
    voting,
    advised,
  };
  await decide(season, cases.forwarded, 'WARD', 'NO_AWARD', 'FORWARD', { reason: 'thành tích vượt cấp (dữ liệu bịa)' });
  for (const id of [cases.awaiting, cases.settled]) {
    await decide(season, id, 'WARD', 'RESERVE', 'FORWARD');
    await decide(season, id, 'DISTRICT', 'NO_AWARD', 'STOP');
  }
  await granted(season, cases.settled, { type: 'issueReserved', level: 'WARD' }, 'HEAD', season.units.W);
  await decide(season, cases.superseded, 'WARD', 'COMMEND', 'FORWARD');
  await decide(season, cases.superseded, 'DISTRICT', 'COMMEND', 'STOP');
  await granted(season, cases.withdrawn, { type: 'withdraw' }, 'NOMINATOR', season.units.G);
  const nominationIds = [cases.listed, await season.submitted('listed 2'), await season.submitted('listed 3')];
  const head = { role: 'HEAD', unitId: season.units.W } as const;
  const signed = await request('POST', '/v1/signing-sessions', { level: 'WARD', nominationIds }, head);
  if (signed.body.state !== 'SIGNED') throw new Error(JSON.stringify(signed.body));
  const submit = (id: string) => granted(season, id, { type: 'submit' }, 'NOMINATOR', season.units.G);
  return { stack, cases, submit };
}

/** Two cases whose councils vote in secret; the second one's has closed. */
async function councils(season: SmallSeason): Promise<[voting: string, advised: string]> {
  const at = { level: 'WARD' };
  const [voting, advised] = [await season.submitted('voting'), await season.submitted('advised')];
  for (const id of [voting, advised]) {
    await granted(season, id, { type: 'receive', ...at }, 'CLERK', season.units.W);
    await granted(season, id, { type: 'appraise', ...at, eligible: true }, 'CLERK', season.units.W);
    await granted(season, id, { type: 'conveneCouncil', ...at, members: 3 }, 'SECRETARY', season.units.W);
    const votes = id === advised ? ['FOR', 'AGAINST', 'FOR'] : ['FOR', 'BLANK'];
    for (const [index, vote] of votes.entries()) {
      await granted(season, id, { type: 'castBallot', ...at, seat: index + 1, vote }, 'MEMBER', season.units.W);
    }
  }
  await granted(season, advised, { type: 'closeCouncil', ...at }, 'SECRETARY', season.units.W);
  return [voting, advised];
}

/** Its ward commends two. */
async function lastOfTwo(season: SmallSeason): Promise<string> {
  const [first, second] = [await season.submitted('first'), await season.submitted('second')];
  for (const id of [first, second]) await decide(season, id, 'WARD', 'COMMEND', 'STOP');
  return second;
}

function decide(
  season: SmallSeason,
  id: string,
  level: 'WARD' | 'DISTRICT',
  ownAward: string,
  onward: string,
  more = {},
) {
  const unitId = level === 'WARD' ? season.units.W : season.units.D;
  return granted(season, id, { type: 'decide', level, ownAward, onward, ...more }, 'HEAD', unitId);
}

async function granted(season: SmallSeason, id: string, body: object, role: Acting['role'], unitId: string) {
  const { status, body: answer } = await season.command(id, body, { role, unitId });
  if (status !== 200) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
}
