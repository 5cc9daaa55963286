import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PDFObject } from '@cantoo/pdf-lib';
import { type PdfFinding, tellFinding } from './pdf-finding.ts';

// The library's ES modules import without extensions, which Node does not; its CommonJS is the same code.
const { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } = createRequire(import.meta.url)(
  '@cantoo/pdf-lib',
) as typeof import('@cantoo/pdf-lib');

/** Keys that stand for something that runs, or for another file. */
const KEYS = ['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent', 'RichMediaSettings'];
/** Actions that leave the page: start a program, send a form, open another file, play something. */
const ACTIONS = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
];
const TYPES = ['EmbeddedFile'];
const SUBTYPES = ['FileAttachment', 'RichMedia', '3D', 'Movie', 'Screen', 'Sound'];
/** As a name in plain bytes: for what a parser passes over and another one opens. */
const PLAIN = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

process.stdout.write(tellFinding(await findingIn(process.argv[2] ?? '')));

async function findingIn(path: string): Promise<PdfFinding> {
  const bytes = readFileSync(path);
  const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false }).catch(() => null);
  if (!document) return { kind: 'UNREADABLE' };
  if (document.isEncrypted) return { kind: 'ENCRYPTED' };
  if (document.getPageCount() === 0) return { kind: 'UNREADABLE' };
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const what = activeIn(object);
    if (what) return { kind: 'ACTIVE', what };
  }
  const plain = PLAIN.exec(bytes.toString('latin1'))?.[0];
  return plain ? { kind: 'ACTIVE', what: plain } : { kind: 'CALM' };
}

/** The first thing that runs or holds another file, in an object and in what lies directly in it. */
function activeIn(object: PDFObject | undefined): string | null {
  if (object instanceof PDFStream) return activeIn(object.dict);
  if (object instanceof PDFArray) return firstOf(object.asArray());
  if (!(object instanceof PDFDict)) return null;
  const named = (key: string) => {
    const value = object.get(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : '';
  };
  const key = object.keys().find((one) => KEYS.includes(one.decodeText()));
  if (key) return key.decodeText();
  if (ACTIONS.includes(named('S'))) return named('S');
  if (TYPES.includes(named('Type'))) return named('Type');
  if (SUBTYPES.includes(named('Subtype'))) return named('Subtype');
  return firstOf(object.values());
}

function firstOf(objects: readonly PDFObject[]): string | null {
  for (const one of objects) {
    const what = activeIn(one);
    if (what) return what;
  }
  return null;
}
