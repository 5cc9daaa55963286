import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pdf } from './papers.ts';

const { PDFName, PDFString } = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib');

export const encryptedPdf = (userPassword: string) =>
  pdf((document) => document.encrypt({ userPassword, ownerPassword: 'owner', permissions: {} }));

/** A PDF that does this when it is opened; its objects are packed, so no word of it stands in plain bytes. */
export const actionPdf = (action: string) =>
  pdf((document) => {
    const does = document.context.obj({ Type: 'Action', S: action, F: PDFString.of('calc.exe') });
    document.catalog.set(PDFName.of('OpenAction'), document.context.register(does));
  });

/** `/J#53` is `/JS`: a reader takes the one for the other. */
export async function hiddenScriptPdf(): Promise<Buffer> {
  return plainPdf('<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Java#53cript /J#53 (app.alert\\(1\\)) >> >>');
}

const packing = promisify<Buffer, Buffer>(deflate);

/** More than a gigabyte of nothing, packed twice into one stream of objects: some kilobytes. A reader holds all of it at once. */
export async function bombPdf(): Promise<Buffer> {
  const packed = await packing(await packing(Buffer.alloc(1_200 * 1024 * 1024)));
  const stream = `<< /Type /ObjStm /N 1 /First 10 /Filter [/FlateDecode /FlateDecode] /Length ${packed.length} >>\nstream\n`;
  const object = Buffer.concat([Buffer.from(stream), packed, Buffer.from('\nendstream')]);
  return plainPdf('<< /Type /Catalog /Pages 2 0 R >>', [object]);
}

/** Its objects one behind the other, as a text editor would write them. */
function plainPdf(catalog: string, more: readonly Buffer[] = []): Buffer {
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>';
  const objects = [...[catalog, pages, page].map((one) => Buffer.from(one)), ...more];
  const numbered = objects.map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
  );
  const trailer = `trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...numbered, Buffer.from(trailer)]);
}
