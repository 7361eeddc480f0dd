import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Replaces what a file holds in one step: at every moment there is the old or the new file, whole. Keeps its mode and owner;
 * of a link, the file that it leads to is replaced. Rejects where that cannot be done, and has then changed nothing.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${threadId}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await copyOwner(target, file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function copyOwner(from: string, to: FileHandle): Promise<void> {
  const { mode, uid, gid } = await stat(from);
  await to.chown(uid, gid).catch(() => undefined); // another's file: only root may give it away
  await to.chmod(mode & 0o7777);
}
