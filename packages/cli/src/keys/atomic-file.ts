import { open, rename, rm, link } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A file that is there whole or not at all, whenever the process is killed, and that only its owner may read. Answers
 * false where a file of that name exists already: that one is left alone.
 */
export async function writeNewFile(file: string, content: Uint8Array | string): Promise<boolean> {
  const draft = await writeDraft(file, content);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft);
    await syncFolder(dirname(file));
  }
}

/** The same for a file that may be replaced. */
export async function replaceFile(file: string, content: Uint8Array | string): Promise<void> {
  await rename(await writeDraft(file, content), file);
  await syncFolder(dirname(file));
}

async function writeDraft(file: string, content: Uint8Array | string): Promise<string> {
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  return draft;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
