import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LaunchFailure } from './launch-failure.ts';

export const projectFolder = resolve(import.meta.dirname, '../../../..');

/** `BARAZA_DATA_DIR`, relative to where the person stood when they typed the command; else `.baraza` in the project. */
export function dataFolderOf(env: NodeJS.ProcessEnv): string {
  const wanted = env['BARAZA_DATA_DIR'];
  return wanted ? resolve(env['INIT_CWD'] ?? process.cwd(), wanted) : join(projectFolder, '.baraza');
}

/** Who works on a data folder: the process, and when it started, because process ids are used again. */
export interface FolderHolder {
  readonly pid: number;
  readonly processStart: string;
  readonly address?: string;
  /** Of the embedded database, with its password; null where `DATABASE_URL` points elsewhere. */
  readonly databaseUrl?: string | null;
}

const NOTE = 'running.json';

/** The living process that holds the folder; a note that a killed process left behind counts for nothing. */
export function holderOf(folder: string): FolderHolder | null {
  try {
    const holder = JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as FolderHolder;
    return isAlive(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** Takes the folder for this process, or says who has it. */
export function takeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const note = join(folder, NOTE);
  const content = JSON.stringify({ pid: process.pid, processStart: processStartOf(process.pid) });
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      return writeFileSync(note, content, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(folder);
    if (holder) throw new LaunchFailure(alreadyRunning(folder, holder));
    rmSync(note, { force: true });
  }
  throw new LaunchFailure(`Another start took ${folder} at the same moment. Try again.`);
}

/** Adds what others may want to know: the address for a person, the database for `doctor`. */
export function describeHolder(folder: string, description: Pick<FolderHolder, 'address' | 'databaseUrl'>): void {
  const holder = { pid: process.pid, processStart: processStartOf(process.pid), ...description };
  writeFileSync(join(folder, NOTE), JSON.stringify(holder), { mode: 0o600 });
}

export function leaveFolder(folder: string): void {
  rmSync(join(folder, NOTE), { force: true });
}

function alreadyRunning(folder: string, holder: FolderHolder): string {
  const where = holder.address ? ` at ${holder.address}` : '';
  return `Baraza already runs on this data${where} (process ${holder.pid}, data in ${folder}).
Use that one, stop it first, or start a second one beside it: BARAZA_DATA_DIR=.baraza-2 PORT=4100 npm start`;
}

function isAlive(holder: FolderHolder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // A process of another user is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return processStartOf(holder.pid) === holder.processStart;
}

/** Clock ticks from boot to the start of the process (field 22 of proc(5) stat); empty where there is no /proc. */
function processStartOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name may contain spaces and brackets, so fields are counted from its last bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
