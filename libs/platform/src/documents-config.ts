import { join, resolve } from 'node:path';
import { z } from 'zod';

const settings = z.object({
  LAUREL_DOCUMENTS: z.string().optional(),
  LAUREL_SCAN: z
    .string()
    .regex(/^\S+:\d{1,5}$/, 'must be host:port, such as 127.0.0.1:3310')
    .optional(),
});

/** Where the bytes of documents lie, and who scans them. */
export interface DocumentsConfig {
  readonly place: { readonly folder: string } | { readonly bucket: string; readonly prefix: string };
  /** Null: nobody scans, and each document says so. */
  readonly scan: { readonly host: string; readonly port: number } | null;
}

/** Reads `LAUREL_DOCUMENTS`, a folder or `s3://bucket/prefix`, and `LAUREL_SCAN`. A folder of its own in `home` where none is named. */
export function readDocumentsConfig(env: Record<string, string | undefined>, home: string): DocumentsConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Laurel cannot start with these settings:\n${lines.join('\n')}`);
  }
  const { LAUREL_DOCUMENTS: place, LAUREL_SCAN: scan } = parsed.data;
  return { place: placeOf(place, home), scan: scan === undefined ? null : addressOf(scan) };
}

function placeOf(place: string | undefined, home: string): DocumentsConfig['place'] {
  if (place === undefined) return { folder: join(home, 'documents') };
  const bucket = /^s3:\/\/([a-z0-9][a-z0-9.-]+)(?:\/(.*))?$/.exec(place);
  if (!bucket) return { folder: resolve(place) };
  const prefix = (bucket[2] ?? '').replace(/\/+$/, '');
  return { bucket: bucket[1] as string, prefix: prefix && `${prefix}/` };
}

function addressOf(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
}
