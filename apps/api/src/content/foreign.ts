import { open } from 'node:fs/promises';
import type { DocumentType } from '@laurel/contracts';

/** A reader of PDF takes its head anywhere in the first 1,024 bytes, and a browser looks no further for HTML. */
const HEAD = 1024;
/** The end record of a ZIP has 22 bytes and a comment of 65,535 at most; tools forgive some bytes behind it. */
const TAIL = 70_000;
const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
const MARKUP = /<\s*(?:!doctype|html|head|body|script|svg|iframe|\?php)\b|<\?php/i;

/**
 * Another format that the same bytes could be opened as: an archive at the end, a PDF or a page at the beginning, or what goes on
 * behind the end of an image. Null where there is none.
 */
export async function foreignIn(path: string, declared: DocumentType): Promise<string | null> {
  const { head, tail } = await ends(path);
  if (declared === 'application/pdf') {
    if (head.indexOf('%PDF-') !== 0) return 'something in front of the PDF';
  } else if (head.includes('%PDF-')) return 'PDF';
  if (MARKUP.test(head.toString('latin1'))) return 'HTML, SVG or a script';
  if (endsAsArchive(tail)) return 'ZIP';
  return declared === 'image/png' && !endsAsPng(tail) ? 'something behind the PNG' : null;
}

async function ends(path: string): Promise<{ readonly head: Buffer; readonly tail: Buffer }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (start: number, length: number) =>
      (await file.read(Buffer.alloc(Math.min(length, size)), 0, Math.min(length, size), start)).buffer;
    return { head: await part(0, HEAD), tail: await part(Math.max(0, size - TAIL), TAIL) };
  } finally {
    await file.close();
  }
}

/** An end record that names a directory which is where it says, counted from the record: as a tool that opens archives looks for it. */
function endsAsArchive(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(END_RECORD); at >= 0; at = at > 0 ? tail.lastIndexOf(END_RECORD, at - 1) : -1) {
    if (at + 16 > tail.length) continue;
    const directory = at - tail.readUInt32LE(at + 12);
    // A directory that begins in front of what we read is one too.
    if (directory < 0 || directory === at || tail.subarray(directory, directory + 4).equals(DIRECTORY)) return true;
  }
  return false;
}

const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

function endsAsPng(tail: Buffer): boolean {
  return tail.subarray(-PNG_END.length).equals(PNG_END) && tail.indexOf(PNG_END) === tail.length - PNG_END.length;
}
