import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { type Clamd, startClamd } from '../support/clamd.ts';
import { sha256Of, type Uploads, uploadsBy } from '../support/documents.ts';
import { EICAR, largePdf, pdf } from '../support/papers.ts';

const SIZE_MAX = 2 * 1024 * 1024;

let clamd: Clamd;
let stack: Stack;
let request: Request;
let season: SmallSeason;
let uploads: Uploads;

beforeAll(async () => {
  clamd = await startClamd({ finds: EICAR, sizeMax: SIZE_MAX });
  const env = { LAUREL_SCAN: clamd.address };
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  uploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: season.units.G });
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await clamd?.close();
});

describe('A document that is scanned', () => {
  it('Is CLEAN when the daemon has looked at every byte and found nothing', async () => {
    const { id } = await season.nominate('scan-clean');
    const before = clamd.seen();
    const { body } = await uploads.whole(id, await largePdf(1024 * 1024));
    expect([body.state, body.scan, clamd.seen() - before]).toEqual(['KEPT', 'CLEAN', 1]);
  });

  it('DOCUMENT_INFECTED: what holds a virus is refused for good, and its bytes are handed out to nobody', async () => {
    const { id: nominationId } = await season.nominate('scan-infected');
    const content = Buffer.concat([await pdf(), Buffer.from(`%${EICAR}\n`)]);
    const refused = await uploads.whole(nominationId, content);
    expect([...inShort(refused), (refused.body as any).facts.hint]).toEqual([
      422,
      'DOCUMENT_INFECTED',
      'Eicar-Signature',
    ]);
  });

  it('The same refusal is told again without another scan, and the row says why', async () => {
    const { id: nominationId } = await season.nominate('scan-again');
    const content = Buffer.concat([await pdf(), Buffer.from(`%${EICAR}\n`)]);
    const { body } = await uploads.begin(nominationId, { bytes: content.length });
    await uploads.part(body.id, 1, content);
    expect(inShort(await uploads.complete(body.id, sha256Of(content)))).toEqual([422, 'DOCUMENT_INFECTED']);
    const before = clamd.seen();
    expect(inShort(await uploads.complete(body.id, sha256Of(content)))).toEqual([422, 'DOCUMENT_INFECTED']);
    expect(clamd.seen()).toBe(before);
    const { body: row } = await request('GET', `/v1/documents/${body.id}`, undefined, { role: 'AUDITOR' });
    expect([row.state, row.refusedAs, row.scan]).toEqual(['REFUSED', 'DOCUMENT_INFECTED', null]);
    expect((await uploads.download(body.id)).status).toBe(404);
  });

  it('UNAVAILABLE: what the daemon does not look at is not taken for clean; it is completed once it does', async () => {
    const { id: nominationId } = await season.nominate('scan-away');
    const large = await uploads.whole(nominationId, await largePdf(SIZE_MAX + 1));
    expect(inShort(large)).toEqual([503, 'UNAVAILABLE']);
    const content = await pdf();
    const { body } = await uploads.begin(nominationId, { bytes: content.length });
    await uploads.part(body.id, 1, content);
    await clamd.close();
    expect(inShort(await uploads.complete(body.id, sha256Of(content)))).toEqual([503, 'UNAVAILABLE']);
    const { body: row } = await request('GET', `/v1/documents/${body.id}`, undefined, { role: 'AUDITOR' });
    expect([row.state, row.parts.length]).toEqual(['OPEN', 1]);
  });
});
