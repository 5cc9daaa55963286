import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { digestOf, partOf, sha256Of, type Uploads, uploadsBy } from '../support/documents.ts';
import { largePdf, pdf } from '../support/papers.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let uploads: Uploads;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  uploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: season.units.G });
}, 120_000);
afterAll(() => stack?.stop());

const begun = async (name: string, bytes: number) => {
  const { id } = await season.nominate(name);
  return (await uploads.begin(id, { bytes })).body;
};
describe('What is declared', () => {
  it.each([
    ['bytes', 50 * 1024 * 1024 + 1],
    ['bytes', 0],
    ['bytes', '7'],
    ['mediaType', 'image/svg+xml'],
    ['mediaType', 'application/zip'],
    ['kind', 'two words'],
  ])('with %s = %j is refused by its path', async (field, value) => {
    const { status, body } = await uploads.begin(season.id, { bytes: 1, [field]: value });
    expect([status, body.code, body.errors[0].path]).toEqual([422, 'INVALID_INPUT', field]);
  });
});

describe('A part', () => {
  it('PART_DIGEST_REQUIRED, PART_DIGEST_WRONG, PART_SIZE_WRONG, PART_NOT_BINARY: nothing of it is kept', async () => {
    const content = await largePdf(5 * 1024 * 1024);
    const { id, partBytes } = await begun('broken-parts', content.length);
    const first = partOf(content, 1, partBytes);
    const refused: [string, Promise<unknown>][] = [
      ['400 PART_DIGEST_REQUIRED', uploads.part(id, 1, first, { 'Content-Digest': '' })],
      ['400 PART_DIGEST_REQUIRED', uploads.part(id, 1, first, { 'Content-Digest': 'md5=:AAAA:' })],
      ['422 PART_DIGEST_WRONG', uploads.part(id, 1, first, { 'Content-Digest': digestOf(content) })],
      ['422 PART_SIZE_WRONG', uploads.part(id, 1, first.subarray(1))],
      ['422 PART_SIZE_WRONG', uploads.part(id, 1, Buffer.alloc(0))],
      ['422 PART_SIZE_WRONG', uploads.part(id, 2, first)],
      ['422 INVALID_INPUT', uploads.part(id, 3, first)],
      ['422 INVALID_INPUT', uploads.part(id, 0, first)],
      ['422 INVALID_INPUT', uploads.part(id, '1.5', first)],
      ['422 INVALID_INPUT', uploads.part(id, '..%2f1', first)],
      ['415 PART_NOT_BINARY', uploads.part(id, 1, first, { 'Content-Type': 'text/plain' })],
      ['415 PART_NOT_BINARY', uploads.part(id, 1, first, { 'Content-Encoding': 'gzip' })],
    ];
    for (const [told, answer] of refused) expect(inShort((await answer) as never).join(' ')).toBe(told);
    const { body } = await request('GET', `/v1/documents/${id}`, undefined, { role: 'AUDITOR' });
    expect(body.parts).toEqual([]);
  });

  it('PART_SIZE_WRONG: more bytes than were declared are not read to their end, also when none were announced', async () => {
    const { id } = await begun('endless-part', 10);
    const stream = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)) });
    const sending = fetch(`${stack.apiUrl}/v1/documents/${id}/parts/1`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Digest': digestOf(Buffer.alloc(10)),
        'Laurel-Demo-Role': 'NOMINATOR',
        'Laurel-Demo-Unit': season.units.G,
      },
      body: stream,
      duplex: 'half',
    } as never);
    // The connection may end under the sender; where it was answered, this is the answer.
    const status = await sending.then((response) => response.status).catch(() => 422);
    expect(status).toBe(422);
  });
});

describe('The whole', () => {
  it('PARTS_MISSING, DOCUMENT_DIGEST_WRONG: what is missing or broken is sent again, and then it is complete', async () => {
    const content = await largePdf(5 * 1024 * 1024);
    const { id, partBytes } = await begun('resumed', content.length);
    const missing = await uploads.complete(id, sha256Of(content));
    expect([...inShort(missing), missing.body.facts.hint]).toEqual([409, 'PARTS_MISSING', '1, 2']);
    const other = Buffer.alloc(partBytes, 'x');
    await uploads.part(id, 1, other);
    await uploads.part(id, 2, partOf(content, 2, partBytes));
    expect(inShort(await uploads.complete(id, sha256Of(content)))).toEqual([422, 'DOCUMENT_DIGEST_WRONG']);
    await uploads.part(id, 1, partOf(content, 1, partBytes));
    expect((await uploads.complete(id, sha256Of(content))).body.state).toBe('KEPT');
    expect(inShort(await uploads.part(id, 1, other))).toEqual([409, 'UPLOAD_OVER']);
  });

  it('UPLOAD_BUSY: completed five times at once it is kept once, and every answer says so or to ask again', async () => {
    const content = await pdf();
    const { id } = await begun('completed-at-once', content.length);
    await uploads.part(id, 1, content);
    const answers = await Promise.all(Array.from({ length: 5 }, () => uploads.complete(id, sha256Of(content))));
    const told = answers.map(({ status, body }) => body.code ?? `${status} ${body.state}`);
    expect(told.filter((one) => !['200 KEPT', 'UPLOAD_BUSY', 'UPLOAD_OVER'].includes(one))).toEqual([]);
    expect(told).toContain('200 KEPT');
    expect((await uploads.complete(id, sha256Of(content))).body.state).toBe('KEPT');
  });
});
