import { readFile, writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '@baraza/result';

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes a lock file that names this process; one left behind by a process that has died is taken over. */
export async function takeLock(file: string): Promise<Result<undefined, string>> {
  try {
    await writeFile(file, process.pid.toString(), { flag: 'wx' });
    return ok();
  } catch {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (Number.isInteger(holder) && holder > 0 && isRunning(holder)) {
      return err(`${file}: process ${holder} is at work here already`);
    }
    await writeFile(file, process.pid.toString());
    return ok();
  }
}
