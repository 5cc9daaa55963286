import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bytes, checkedName, type FileOnDisk } from './bytes.ts';

/** Bytes in a folder of this machine, or one that several processes share. */
export function folderBytes(root: string): Bytes {
  const placeOf = (id: string) => join(root, checkedName(id).slice(0, 2), id);
  return {
    async put(id, name, content) {
      const target = join(placeOf(id), checkedName(name));
      // The place may be cleared away between its making and its use: then it is made again, once.
      await replaced(target, content).catch(async (fault: NodeJS.ErrnoException) => {
        nullIfMissing(fault);
        await replaced(target, content);
      });
    },
    async read(id, name) {
      const file = await open(join(placeOf(id), checkedName(name))).catch(nullIfMissing);
      return file && createReadStream('', { fd: file });
    },
    async clear(id, keep) {
      const place = placeOf(id);
      if (keep === undefined) return rm(place, { recursive: true, force: true });
      const names = (await readdir(place).catch(nullIfMissing)) ?? [];
      for (const name of names) if (name !== keep) await rm(join(place, name), { force: true });
    },
  };
}

/** A rival that writes the same name finishes a file of its own, and the last rename stands. */
async function replaced(target: string, content: Buffer | FileOnDisk): Promise<void> {
  const place = dirname(target);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const written = `${target}.${randomUUID()}.new`;
  try {
    await (Buffer.isBuffer(content) ? writeNew(written, content) : copyNew(content.path, written));
    await rename(written, target);
    await synced(place);
  } finally {
    await rm(written, { force: true });
  }
}

async function writeNew(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function copyNew(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await synced(to);
}

/** Asks the disk to hold it, so that what is acknowledged survives a power cut. Of a folder: the names in it. */
async function synced(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function nullIfMissing(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}
