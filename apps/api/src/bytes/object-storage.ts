import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { unavailable } from '../problem/problem.ts';
import { type Bytes, checkedName } from './bytes.ts';

export interface Bucket {
  readonly bucket: string;
  /** In front of every key; empty, or ends with a slash. */
  readonly prefix: string;
}

/** A storage that does not answer by then is away; a whole document takes a few seconds within one house. */
const ANSWER_LIMIT_MS = 30_000;
const CONNECT_LIMIT_MS = 3_000;

/** Bytes in a bucket behind the S3 API. Address, region and keys are told by the variables that the SDK reads (AWS_…). */
export function objectBytes({ bucket: Bucket, prefix }: Bucket): Bytes {
  const client = new S3Client({
    forcePathStyle: true, // A host name for each bucket needs a DNS of its own, which a house seldom has.
    requestHandler: { requestTimeout: ANSWER_LIMIT_MS, connectionTimeout: CONNECT_LIMIT_MS },
    maxAttempts: 2,
  });
  const keyOf = (id: string, name: string) => `${prefix}${checkedName(id)}/${checkedName(name)}`;
  return {
    async put(id, name, content) {
      const isBuffer = Buffer.isBuffer(content);
      const Body = isBuffer ? content : createReadStream(content.path);
      const ContentLength = isBuffer ? content.length : content.bytes;
      await answered(client.send(new PutObjectCommand({ Bucket, Key: keyOf(id, name), Body, ContentLength })));
    },
    async read(id, name) {
      const found = await answered(
        client.send(new GetObjectCommand({ Bucket, Key: keyOf(id, name) })).catch(nullIfMissing),
      );
      return (found?.Body as Readable | undefined) ?? null;
    },
    async clear(id, keep) {
      const Prefix = `${prefix}${checkedName(id)}/`;
      // A document has some thirteen parts and its whole, so one page tells all.
      const { Contents = [] } = await answered(client.send(new ListObjectsV2Command({ Bucket, Prefix })));
      for (const { Key } of Contents) {
        if (keep === undefined || Key !== keyOf(id, keep)) {
          await answered(client.send(new DeleteObjectCommand({ Bucket, Key })));
        }
      }
    },
  };
}

function nullIfMissing(fault: unknown): null {
  if (fault instanceof NoSuchKey) return null;
  throw fault;
}

/** Whatever a storage says instead of an answer, the caller may send the same again. */
async function answered<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (fault) {
    throw Object.assign(unavailable(), { cause: fault });
  }
}
