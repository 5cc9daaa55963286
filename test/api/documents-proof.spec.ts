import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { sha256Of, type Uploads, uploadsBy } from '../support/documents.ts';
import { pdf } from '../support/papers.ts';

const home = throwAwayHome();
let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let nominator: Acting;
let uploads: Uploads;

beforeAll(async () => {
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
  uploads = uploadsBy(stack.apiUrl, request, nominator);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

describe('What an auditor can prove', () => {
  it('The first entry of the ledger commits to the list of hashes; without documents it says nothing of them', async () => {
    const { id: nominationId } = await season.nominate('documents-proof');
    const content = await pdf();
    const { body: document } = await uploads.whole(nominationId, content);
    await season.command(nominationId, { type: 'submit' }, nominator);
    const { body } = await request('GET', `/v1/nominations/${nominationId}/history`);
    const { remarkId, commitment } = body.items[0].body.documents;
    const [remark] = await store.query('SELECT text, salt FROM remark WHERE id = $1', [remarkId]);
    const says = `${sha256Of(content)} ${content.length} application/pdf ${document.id} report`;
    expect(remark.text).toBe(says);
    expect(commitment).toBe(createHmac('sha256', Buffer.from(remark.salt, 'hex')).update(says).digest('hex'));
    const bare = await request('GET', `/v1/nominations/${await season.submitted('documents-none')}/history`);
    expect(bare.body.items[0].body).not.toHaveProperty('documents');
  });

  it('That was kept has one file under its hash, and what was changed on the disk is not handed out as whole', async () => {
    const { id: nominationId } = await season.nominate('documents-disk');
    const content = await pdf();
    const { body } = await uploads.whole(nominationId, content);
    const place = join(home, 'documents', body.id.slice(0, 2), body.id);
    const file = join(place, sha256Of(content));
    expect(readFileSync(file).equals(content)).toBe(true);
    writeFileSync(file, Buffer.concat([content.subarray(0, -1), Buffer.from('x')]));
    const loading = uploads.download(body.id).then((response) => response.arrayBuffer());
    await expect(loading).rejects.toThrow(/terminated|fetch failed/);
  });

  it('The row of what was kept takes no other hash, whoever asks', async () => {
    const { id: nominationId } = await season.nominate('documents-row');
    const { body } = await uploads.whole(nominationId, await pdf());
    const other = store.query(`UPDATE document SET sha256 = repeat('0', 64) WHERE id = $1`, [body.id]);
    await expect(other).rejects.toThrow(/another content is refused/);
    await expect(store.query('DELETE FROM document')).rejects.toThrow(/permission denied/);
  });
});
