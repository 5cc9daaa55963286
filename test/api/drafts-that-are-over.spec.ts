import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { draftOf, draftsBy } from '../support/drafts.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let nominator: Acting;
let drafts: ReturnType<typeof draftsBy>;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
  drafts = draftsBy(request, nominator);
}, 120_000);
afterAll(() => stack?.stop());

describe('A draft that is over', () => {
  it('ALREADY_SUBMITTED: one that was handed in is changed by commands only', async () => {
    const id = await season.submitted('draft-submitted');
    expect(inShort(await drafts.read(id))).toEqual([404, 'NOT_FOUND']);
    expect(inShort(await drafts.change(id, '"1"', draftOf('draft-late')))).toEqual([409, 'ALREADY_SUBMITTED']);
    expect(inShort(await drafts.discard(id, '"1"'))).toEqual([409, 'ALREADY_SUBMITTED']);
  });

  it('One that was discarded is nowhere any more, and is not handed in', async () => {
    const { id } = await season.nominate('draft-discarded');
    expect((await drafts.discard(id, '"1"')).status).toBe(204);
    for (const answer of [
      await drafts.read(id),
      await drafts.discard(id, '"2"'),
      await drafts.change(id, '"2"', draftOf('draft-back')),
      await request('GET', `/v1/nominations/${id}`),
      await request('GET', `/v1/nominations/${id}/eligibility`),
      await season.command(id, { type: 'submit' }, nominator),
    ]) {
      expect(inShort(answer)).toEqual([404, 'NOT_FOUND']);
    }
    expect((await request('GET', '/v1/nominations?nominee=draft-discarded')).body.items).toEqual([]);
  });

  it('DRAFT_RECONSIDERS: one that reconsiders a case keeps nominee and achievement, and is not discarded', async () => {
    const closed = await season.submitted('draft-closed');
    const stop = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' };
    await season.command(closed, stop, { role: 'HEAD', unitId: season.units.W });
    const asked = { type: 'reconsider', reason: 'Có tài liệu mới (dữ liệu bịa)' };
    expect((await season.command(closed, asked, nominator)).status).toBe(200);
    const { body } = await request('GET', '/v1/nominations?nominee=draft-closed&phase=DRAFT');
    const { id } = body.items[0];
    expect(inShort(await drafts.discard(id, '"1"'))).toEqual([409, 'DRAFT_RECONSIDERS']);
    const other = await drafts.change(id, '"1"', draftOf('draft-other'));
    expect([...inShort(other), other.body.errors[0].path]).toEqual([422, 'INVALID_INPUT', 'nominee']);
    expect((await drafts.change(id, '"1"', draftOf('draft-closed', { asks: 'DISTRICT' }))).status).toBe(200);
  });

  it('SEASON_ENDED: in a season that ended it may be discarded, not changed', async () => {
    const ending = await smallSeason(request);
    const as: Acting = { role: 'NOMINATOR', unitId: ending.units.G };
    const { id } = await ending.nominate('draft-ended');
    await request('POST', `/v1/seasons/${ending.id}/end`, {}, { role: 'ADMIN' });
    expect(inShort(await drafts.change(id, '"1"', draftOf('draft-ended'), as))).toEqual([409, 'SEASON_ENDED']);
    expect((await drafts.discard(id, '"1"', as)).status).toBe(204);
  });
});

describe('A draft that is handed in while it is changed', () => {
  it('DRAFT_CHANGED: the ledger says what the row says, whoever of the two was first', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `draft-both-${index}`);
    const made = await Promise.all(names.map((name) => season.nominate(name)));
    const rounds = made.map(async ({ id }, index) => {
      const [changed, submitted] = await Promise.all([
        drafts.change(id, '"1"', draftOf(`draft-both-changed-${index}`)),
        season.command(id, { type: 'submit' }, nominator),
      ]);
      const told = [changed.status, changed.body.code ?? null, submitted.status, submitted.body.code ?? null].join(' ');
      const { body: row } = await request('GET', `/v1/nominations/${id}`);
      const { body: history } = await request('GET', `/v1/nominations/${id}/history`);
      const handedIn = history.items[0]?.body.nomineeId ?? null;
      return { told, agrees: handedIn === null ? row.phase === 'DRAFT' : handedIn === row.nominee.id };
    });
    const outcomes = await Promise.all(rounds);
    expect(outcomes.filter(({ agrees }) => !agrees)).toEqual([]);
    const foreseen = ['200  200 ', '200  409 DRAFT_CHANGED', '409 ALREADY_SUBMITTED 200 ', '200  503 UNAVAILABLE'];
    expect(outcomes.filter(({ told }) => !foreseen.includes(told))).toEqual([]);
  });
});
