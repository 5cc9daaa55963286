import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { sha256Of, type Uploads, uploadsBy } from '../support/documents.ts';
import { pdf } from '../support/papers.ts';

const home = throwAwayHome();
let stack: Stack;
let owner: Store;
let request: Request;
let season: SmallSeason;
let uploads: Uploads;

beforeAll(async () => {
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'demo' });
  owner = await openStore({ url: stack.databaseUrl, as: 'owner' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  uploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: season.units.G });
}, 120_000);
afterAll(async () => {
  await owner?.destroy();
  await stack?.stop();
});

const begun = async (name: string, bytes: number) => {
  const { id } = await season.nominate(name);
  return (await uploads.begin(id, { bytes })).body;
};
/** As if the upload had been begun two days ago. */
const letExpire = (id: string) =>
  owner.query(`UPDATE document SET expires_at = now() - interval '1 day' WHERE id = $1`, [id]);
const placesOf = (id: string) => readdirSync(join(home, 'documents', id.slice(0, 2)));

describe('What is left lying about', () => {
  it('UPLOAD_OVER: an upload expires after a day, and whoever begins the next one clears its parts away', async () => {
    const content = await pdf();
    const { id } = await begun('expired', content.length);
    await uploads.part(id, 1, content);
    expect(placesOf(id)).toContain(id);
    await letExpire(id);
    expect(inShort(await uploads.complete(id, sha256Of(content)))).toEqual([409, 'UPLOAD_OVER']);
    expect(inShort(await uploads.part(id, 1, content))).toEqual([409, 'UPLOAD_OVER']);
    await begun('after the expired', 1);
    expect(placesOf(id)).not.toContain(id);
    const { body } = await request('GET', `/v1/documents/${id}`, undefined, { role: 'AUDITOR' });
    expect(body.state).toBe('EXPIRED');
  });

  it('UPLOADS_OPEN_MAX, DOCUMENTS_OF_NOMINATION_MAX: an office leaves ten uploads open, a nomination has fifty documents', async () => {
    const own = await smallSeason(request);
    const ownUploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: own.units.G });
    const { id } = await own.nominate('many-documents');
    const answers = await Promise.all(Array.from({ length: 14 }, () => ownUploads.begin(id, { bytes: 1 })));
    const told = answers.map(({ status, body }) => body.code ?? status).sort();
    expect(told).toEqual([...Array(10).fill(201), ...Array(4).fill('UPLOADS_OPEN_MAX')]);
    await owner.query(
      `INSERT INTO document (id, nomination_id, kind, file_name, media_type, bytes, state, begun_by_role, begun_at, expires_at, cleared_at)
       SELECT gen_random_uuid(), $1, 'report', 'a.pdf', 'application/pdf', 1, 'KEPT', 'HEAD', now(), now(), now()
       FROM generate_series(1, 40)`,
      [id],
    );
    expect(inShort(await ownUploads.begin(id, { bytes: 1 }))).toEqual([409, 'DOCUMENTS_OF_NOMINATION_MAX']);
  });
});
