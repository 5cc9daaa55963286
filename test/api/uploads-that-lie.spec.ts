import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { type Uploads, uploadsBy } from '../support/documents.ts';
import { JPEG, pdf, png, WEBP, zip } from '../support/papers.ts';
import { actionPdf, bombPdf, encryptedPdf, hiddenScriptPdf } from '../support/papers-that-lie.ts';

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

const text = (content: string) => async () => Buffer.from(content);
const after = (more: Buffer | string) => async () => Buffer.concat([await pdf(), Buffer.from(more)]);
type Lie = [code: string, what: string, mediaType: string, content: () => Promise<Buffer>];

const LIES: Lie[] = [
  ['DOCUMENT_TYPE_LIES', 'a PNG that says it is a PDF', 'application/pdf', async () => png()],
  ['DOCUMENT_TYPE_LIES', 'a PDF that says it is a JPEG', 'image/jpeg', pdf],
  ['DOCUMENT_TYPE_LIES', 'an archive', 'application/pdf', async () => zip()],
  ['DOCUMENT_TYPE_LIES', 'a page of HTML', 'application/pdf', text('<!doctype html><script>alert(1)</script>')],
  ['DOCUMENT_TYPE_LIES', 'a drawing that holds a script', 'image/png', text('<svg xmlns="…"><script/></svg>')],
  ['DOCUMENT_TYPE_LIES', 'a program', 'application/pdf', async () => Buffer.from('\x7fELF\x02\x01\x01')],
  ['DOCUMENT_TYPE_LIES', 'a text behind a byte of nothing', 'application/pdf', text('\0')],
  ['DOCUMENT_TYPE_LIES', 'a WebP that says it is a PNG', 'image/png', async () => WEBP],
  ['DOCUMENT_HIDES_ANOTHER', 'a PDF with an archive behind it', 'application/pdf', after(zip())],
  [
    'DOCUMENT_HIDES_ANOTHER',
    'an archive with a comment behind a PDF',
    'application/pdf',
    after(zip('PK\x05\x06 and more')),
  ],
  [
    'DOCUMENT_HIDES_ANOTHER',
    'a JPEG with an archive behind it',
    'image/jpeg',
    async () => Buffer.concat([JPEG, zip()]),
  ],
  [
    'DOCUMENT_HIDES_ANOTHER',
    'a PNG with something behind its end',
    'image/png',
    async () => Buffer.concat([png(), png()]),
  ],
  ['DOCUMENT_HIDES_ANOTHER', 'a JPEG with a PDF in its head', 'image/jpeg', async () => inFront(JPEG, '%PDF-1.7')],
  ['DOCUMENT_HIDES_ANOTHER', 'a JPEG with a page in its comment', 'image/jpeg', async () => inFront(JPEG, '<script>')],
  ['PDF_ENCRYPTED', 'a PDF that wants a password', 'application/pdf', () => encryptedPdf('secret')],
  ['PDF_ENCRYPTED', 'a PDF with restrictions and no password', 'application/pdf', () => encryptedPdf('')],
  ['PDF_ACTIVE', 'a PDF with a script', 'application/pdf', () => pdf((one) => one.addJavaScript('a', 'app.alert(1)'))],
  ['PDF_ACTIVE', 'a PDF with another file in it', 'application/pdf', () => pdf((one) => one.attach(zip(), 'a.zip'))],
  ['PDF_ACTIVE', 'a PDF that starts a program', 'application/pdf', () => actionPdf('Launch')],
  ['PDF_ACTIVE', 'a PDF that sends a form', 'application/pdf', () => actionPdf('SubmitForm')],
  ['PDF_ACTIVE', 'a PDF whose script has an escaped name', 'application/pdf', hiddenScriptPdf],
  ['PDF_UNREADABLE', 'a PDF that is only a head', 'application/pdf', text('%PDF-1.7\n')],
  ['PDF_UNREADABLE', 'a PDF that expands to gigabytes', 'application/pdf', bombPdf],
  ['IMAGE_TOO_LARGE', 'a PNG of 60,000 by 60,000', 'image/png', async () => png(60_000, 60_000)],
  ['IMAGE_TOO_LARGE', 'a PNG of one very long row', 'image/png', async () => png(2_000_000_000, 1)],
  ['IMAGE_UNREADABLE', 'a PNG without a side', 'image/png', async () => png(0, 1)],
];

/** A comment right behind the start of a JPEG. */
function inFront(jpeg: Buffer, comment: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(comment.length + 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from('fffe', 'hex'),
    length,
    Buffer.from(comment),
    jpeg.subarray(2),
  ]);
}

describe('A content that is not what it says', () => {
  it.each(LIES)('%s: %s', async (code, what, mediaType, content) => {
    const { id } = await season.nominate(`lie ${what}`);
    const answer = await uploads.whole(id, await content(), { mediaType });
    expect([what, answer.status, answer.body.code]).toEqual([what, 422, code]);
    const { body } = await request('GET', `/v1/nominations/${id}/documents`, undefined, { role: 'AUDITOR' });
    expect(body.items).toEqual([]);
  });
});

describe('A name that is a way to somewhere', () => {
  it.each([
    '../../etc/passwd',
    '..',
    '.',
    '.htaccess',
    'a/b.pdf',
    'C:\\a.pdf',
    'a.pdf\u0000.exe',
    'a\u202Efdp.exe',
    'a.pdf.',
    '',
    'a"b.pdf',
    'a\r\nSet-Cookie: x=1',
    'x'.repeat(201),
  ])('%j is refused before any byte comes', async (fileName) => {
    const { status, body } = await uploads.begin(season.id, { bytes: 1, fileName });
    expect([status, body.code, body.errors[0].path]).toEqual([422, 'INVALID_INPUT', 'fileName']);
  });
});
