import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { partOf, sha256Of, type Uploads, uploadsBy } from '../support/documents.ts';
import { JPEG, largePdf, pdf, png, WEBP } from '../support/papers.ts';

const home = throwAwayHome();
let stack: Stack;
let request: Request;
let season: SmallSeason;
let nominator: Acting;
let uploads: Uploads;

beforeAll(async () => {
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  nominator = { role: 'NOMINATOR', unitId: season.units.G };
  uploads = uploadsBy(stack.apiUrl, request, nominator);
}, 120_000);
afterAll(() => stack?.stop());

describe('A document', () => {
  it('Comes in parts, in any order and again, and is downloaded byte by byte as it was', async () => {
    const { id: nominationId } = await season.nominate('documents-parts');
    const content = await largePdf(9 * 1024 * 1024);
    const begun = await uploads.begin(nominationId, { bytes: content.length });
    expect([begun.status, begun.body.state, begun.body.parts]).toEqual([201, 'OPEN', []]);
    const { id, partBytes } = begun.body;
    for (const n of [3, 1, 3]) expect((await uploads.part(id, n, partOf(content, n, partBytes))).status).toBe(200);
    const half = await request('GET', `/v1/documents/${id}`, undefined, nominator);
    expect(half.body.parts.map(({ n }: { n: number }) => n)).toEqual([1, 3]);
    await uploads.part(id, 2, partOf(content, 2, partBytes));
    const done = await uploads.complete(id, sha256Of(content));
    expect(done.body).toMatchObject({ state: 'KEPT', sha256: sha256Of(content), scan: 'NOT_SCANNED', refusedAs: null });
    expect((await uploads.complete(id, sha256Of(content))).body).toEqual(done.body);
    const loaded = await uploads.download(id);
    expect(Buffer.from(await loaded.arrayBuffer()).equals(content)).toBe(true);
  });

  it('Is saved and never shown: under its own type, as an attachment, in a sandbox, and not guessed at', async () => {
    const { id: nominationId } = await season.nominate('documents-headers');
    const { body } = await uploads.whole(nominationId, await pdf());
    const { headers, status } = await uploads.download(body.id);
    expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''B%C3%A1o/,
    );
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  });

  it('Is saved under a name that ends as what it is, whatever it was called', async () => {
    const { id: nominationId } = await season.nominate('documents-names');
    const { body } = await uploads.whole(nominationId, png(), { mediaType: 'image/png', fileName: 'a.pdf.exe' });
    const { headers } = await uploads.download(body.id);
    expect(headers.get('content-disposition')).toBe('attachment; filename=a.pdf.exe.png');
    const again = await uploads.whole(nominationId, await pdf(), { fileName: 'B.PDF' });
    expect((await uploads.download(again.body.id)).headers.get('content-disposition')).toBe(
      'attachment; filename=B.PDF',
    );
  });

  it('May be a PDF, a PNG, a JPEG or a WebP', async () => {
    const { id } = await season.nominate('documents-types');
    const papers = { 'application/pdf': await pdf(), 'image/png': png(), 'image/jpeg': JPEG, 'image/webp': WEBP };
    for (const [mediaType, content] of Object.entries(papers)) {
      const { status, body } = await uploads.whole(id, content, { mediaType });
      expect([mediaType, status, body.code ?? body.state]).toEqual([mediaType, 200, 'KEPT']);
    }
    const { body } = await request('GET', `/v1/nominations/${id}/documents?limit=3`, undefined, nominator);
    const more = await request('GET', `/v1/nominations/${id}/documents?after=${body.next}`, undefined, nominator);
    const listed = [...body.items, ...more.body.items].map(({ mediaType }) => mediaType);
    expect(listed.sort()).toEqual(Object.keys(papers).sort());
  });
});

describe('Whose document it is', () => {
  it('ROLE_NOT_ALLOWED, UNIT_NOT_CONCERNED: of a draft the own unit and auditors read, and who writes it attaches', async () => {
    const { id: nominationId } = await season.nominate('documents-whose');
    const { body } = await uploads.whole(nominationId, await pdf());
    const readers: [Acting, number][] = [
      [{ role: 'CLERK', unitId: season.units.G }, 200],
      [{ role: 'AUDITOR' }, 200],
      [{ role: 'ADMIN' }, 403],
      [{ role: 'HEAD', unitId: season.units.W }, 403],
      [{}, 401],
    ];
    for (const [as, status] of readers) {
      expect([as, (await uploads.download(body.id, as)).status]).toEqual([as, status]);
      for (const path of [`/v1/documents/${body.id}`, `/v1/nominations/${nominationId}/documents`]) {
        expect([as, path, (await request('GET', path, undefined, as)).status]).toEqual([as, path, status]);
      }
    }
    for (const [as] of readers) {
      const told = as.role ? 403 : 401;
      expect([as, (await uploads.begin(nominationId, { bytes: 1 }, as)).status]).toEqual([as, told]);
      expect([as, (await uploads.part(body.id, 1, Buffer.from('x'), {}, as)).status]).toEqual([as, told]);
      expect([as, (await uploads.complete(body.id, sha256Of(Buffer.from('x')), as)).status]).toEqual([as, told]);
      expect([as, (await request('DELETE', `/v1/documents/${body.id}`, undefined, as)).status]).toEqual([as, told]);
    }
  });

  it('Once it was handed in, the offices that the nomination concerns read it, and nobody takes it off', async () => {
    const { id: nominationId } = await season.nominate('documents-submitted');
    const { body } = await uploads.whole(nominationId, await pdf());
    expect(inShort(await season.command(nominationId, { type: 'submit' }, nominator))).toEqual([200, undefined]);
    expect((await uploads.download(body.id, { role: 'HEAD', unitId: season.units.W })).status).toBe(200);
    expect((await uploads.download(body.id, { role: 'HEAD', unitId: season.units.W2 })).status).toBe(403);
    const removed = await request('DELETE', `/v1/documents/${body.id}`, undefined, nominator);
    expect(inShort(removed)).toEqual([409, 'ALREADY_SUBMITTED']);
  });

  it('One that was taken off a draft is nowhere any more, and its bytes are gone', async () => {
    const { id: nominationId } = await season.nominate('documents-removed');
    const { body } = await uploads.whole(nominationId, await pdf());
    expect((await request('DELETE', `/v1/documents/${body.id}`, undefined, nominator)).status).toBe(204);
    expect((await uploads.download(body.id)).status).toBe(404);
    const { body: list } = await request('GET', `/v1/nominations/${nominationId}/documents`, undefined, nominator);
    expect(list.items).toEqual([]);
    // Whoever begins the next upload has cleared it away before the answer.
    await uploads.begin(nominationId, { bytes: 1 });
    expect(readdirSync(join(home, 'documents', body.id.slice(0, 2)))).not.toContain(body.id);
  });
});
