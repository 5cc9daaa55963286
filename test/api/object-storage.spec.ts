import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { sha256Of, type Uploads, uploadsBy } from '../support/documents.ts';
import { type ObjectStorage, objectStorageProgram, startObjectStorage } from '../support/object-storage.ts';
import { largePdf, pdf } from '../support/papers.ts';

const found = await objectStorageProgram();
if ('reason' in found) process.stderr.write(`Documents in object storage: not tested, ${found.reason}\n`);
// 2026-11-26: without Go there is no program that speaks S3; the line above says so in the run.
const whereThereIsAServer = 'program' in found ? describe : describe.skip;

let storage: ObjectStorage;
let stack: Stack;
let request: Request;
let season: SmallSeason;
let uploads: Uploads;

whereThereIsAServer('Documents in object storage', () => {
  beforeAll(async () => {
    storage = await startObjectStorage('program' in found ? found.program : '');
    const env = { ...storage.env, LAUREL_DOCUMENTS: `s3://${storage.bucket}/of/laurel` };
    stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env });
    request = requestTo(stack.apiUrl);
    season = await smallSeason(request);
    uploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: season.units.G });
  }, 120_000);
  afterAll(async () => {
    await stack?.stop();
    await storage?.stop();
  });

  it('Come in parts and are downloaded byte by byte as they were', async () => {
    const { id } = await season.nominate('objects-parts');
    const content = await largePdf(9 * 1024 * 1024);
    const { body } = await uploads.whole(id, content);
    expect([body.state, body.sha256]).toEqual(['KEPT', sha256Of(content)]);
    const loaded = Buffer.from(await (await uploads.download(body.id)).arrayBuffer());
    expect(loaded.equals(content)).toBe(true);
  });

  it('Are gone when they were taken off', async () => {
    const { id } = await season.nominate('objects-removed');
    const { body } = await uploads.whole(id, await pdf());
    await request('DELETE', `/v1/documents/${body.id}`, undefined, { role: 'NOMINATOR', unitId: season.units.G });
    await uploads.begin(id, { bytes: 1 });
    expect((await uploads.download(body.id)).status).toBe(404);
  });

  it('UNAVAILABLE: a storage that is away keeps nothing and loses nothing', async () => {
    const { id: nominationId } = await season.nominate('objects-away');
    const content = await pdf();
    const { body } = await uploads.begin(nominationId, { bytes: content.length });
    await storage.stop();
    expect(inShort(await uploads.part(body.id, 1, content))).toEqual([503, 'UNAVAILABLE']);
    const { body: row } = await request('GET', `/v1/documents/${body.id}`, undefined, { role: 'AUDITOR' });
    expect([row.state, row.parts]).toEqual(['OPEN', []]);
  });
});
