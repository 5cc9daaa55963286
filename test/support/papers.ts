import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';

// The library's ES modules import without extensions, which Node does not; its CommonJS is the same code.
const { PDFDocument } = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib');

type Pdf = Awaited<ReturnType<typeof PDFDocument.create>>;

/** A PDF of one page; `more` adds to it. */
export async function pdf(more: (document: Pdf) => unknown = () => undefined): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Bao cao thanh tich');
  await more(document);
  return Buffer.from(await document.save());
}

/** A PDF of at least so many bytes, which nothing makes smaller: a comment at its end is as long as it must be. */
export async function largePdf(bytes: number): Promise<Buffer> {
  const small = await pdf();
  const noise = Buffer.alloc(Math.max(0, bytes - small.length), '% lorem ipsum\n');
  return Buffer.concat([small, noise, small.subarray(-200).subarray(small.subarray(-200).lastIndexOf('startxref'))]);
}

/** A PNG that says it has these sides, and one black row. */
export function png(width = 2, height = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(height, 4) * (Math.min(width, 4) + 1)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** One pixel each. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
export const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=', 'base64');

/** An archive of one file without compression, as it stands behind whatever is in front of it. */
export function zip(comment = ''): Buffer {
  const [name, content] = ['a.html', '<script>alert(1)</script>'];
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  const data = Buffer.from(content);
  local.writeUInt32LE(0x04034b50, 0);
  central.writeUInt32LE(0x02014b50, 0);
  for (const [record, at] of [
    [local, 14],
    [central, 16],
  ] as const) {
    record.writeUInt32LE(crc32(data), at);
    record.writeUInt32LE(data.length, at + 4);
    record.writeUInt32LE(data.length, at + 8);
    record.writeUInt16LE(name.length, at + 12);
  }
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end, Buffer.from(comment)]);
}

/** The text by which every scanner shows that it works; put together here so that no scanner finds this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-');
