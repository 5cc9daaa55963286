import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, requestTo, type Request, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers } from '../support/cases.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let owner: Store;
let request: Request;
let season: SmallSeason;
let head: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  owner = await openStore({ url: stack.databaseUrl, as: 'owner' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  head = { role: 'HEAD', unitId: season.units.W };
}, 120_000);
afterAll(async () => {
  await owner?.destroy();
  await stack?.stop();
});

const INTERNAL = { status: 500, body: { code: 'INTERNAL' } };

/** Something in the database that lets no task be closed, until it is mended. */
async function broken(): Promise<() => Promise<void>> {
  await owner.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'planted'; END $$`);
  await owner.query('CREATE TRIGGER fail BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION fail()');
  return async () => {
    await owner.query('DROP FUNCTION fail CASCADE');
  };
}

describe('A fault that does not pass', () => {
  it('A command is answered by it, nothing is recorded, and the case takes the next command', async () => {
    const id = await season.submitted('một');
    const mend = await broken();
    expect(await season.command(id, answers('WARD'), head)).toMatchObject(INTERNAL);
    const clerk: Acting = { role: 'CLERK', unitId: season.units.W };
    expect(await season.command(id, { type: 'receive', level: 'WARD' }, clerk)).toMatchObject({ status: 409 });
    expect(await season.command(id, answers('WARD'), head)).toMatchObject(INTERNAL);
    await mend();
    expect(await season.command(id, answers('WARD'), head)).toMatchObject({ status: 200 });
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('A list is answered by it, nothing of it is signed, and it can be asked again under another key', async () => {
    const nominationIds = [await season.submitted('hai'), await season.submitted('ba')];
    const mend = await broken();
    const sign = () => request('POST', '/v1/signing-sessions', { level: 'WARD', nominationIds }, head);
    expect(await sign()).toMatchObject(INTERNAL);
    await mend();
    expect(await sign()).toMatchObject({ status: 200, body: { state: 'SIGNED' } });
    expect(await violationsOn(stack, 10_000)).toEqual([]);
  });
});
