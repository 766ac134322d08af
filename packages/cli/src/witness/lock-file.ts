import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { err, ok, type Result } from '@baraza/result';

/** Locks of this very process: after a restart in a container the same number may be somebody's before us. */
const held = new Set<string>();

/** Clock ticks from boot to the start of a process (field 22 of proc(5) stat); empty where there is no /proc. */
function startOf(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    // The program's name may contain spaces and brackets, so fields are counted from its last bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process numbers are used again, so a lock also says when its process started; our own number was then another's. */
function isAtWork(note: string): boolean {
  const [id = '', start = ''] = note.split(' ');
  const processId = Number(id);
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false;
  return isRunning(processId) && (start === '' || start === startOf(processId));
}

/** Takes a lock file that names this process; one left behind by a process that has died is taken over. */
export async function takeLock(file: string): Promise<Result<undefined, string>> {
  const lock = resolve(file);
  if (held.has(lock)) return err(`${file}: process ${process.pid} is at work here already`);
  // At once, so that of two calls in this process only one goes on.
  held.add(lock);
  const taken = await writeLock(lock);
  if (!taken.ok) held.delete(lock);
  return taken;
}

async function writeLock(lock: string): Promise<Result<undefined, string>> {
  const note = `${process.pid} ${startOf(process.pid)}`;
  try {
    await writeFile(lock, note, { flag: 'wx' });
  } catch {
    const found = await readFile(lock, 'utf8').catch(() => '');
    if (isAtWork(found)) return err(`${lock}: process ${found.split(' ')[0]} is at work here already`);
    await writeFile(lock, note);
  }
  return ok();
}

export async function releaseLock(file: string): Promise<void> {
  await rm(file, { force: true });
  held.delete(resolve(file));
}
