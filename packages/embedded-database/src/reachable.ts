import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ProcessIdentity } from './system-user.ts';

const OTHERS_MAY_ENTER = 0o001;

/** Whether a user who owns nothing on the way may walk from `/` down to `path`. */
function strangersMayReach(path: string): boolean {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & OTHERS_MAY_ENTER) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * The folder that shall hold the cluster: `wanted`, or, where the database's own user cannot walk there (a project
 * below /root), a private folder in /var/tmp whose name is remembered beside `wanted`.
 */
export function reachableDataFolder(wanted: string, identity: ProcessIdentity): string {
  mkdirSync(dirname(wanted), { recursive: true });
  const folder = identity.uid === undefined || strangersMayReach(wanted) ? wanted : rememberedFolder(wanted);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(folder, identity.uid, identity.gid);
  return folder;
}

function rememberedFolder(wanted: string): string {
  const note = `${wanted}.location`;
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const folder = mkdtempSync('/var/tmp/baraza-database-');
  writeFileSync(note, folder);
  return folder;
}

/** The folder of PostgreSQL's programs, copied to where the database's user can run them if it cannot reach ours. */
export function reachablePrograms(nativeFolder: string, identity: ProcessIdentity): string {
  if (identity.uid === undefined || strangersMayReach(nativeFolder)) return nativeFolder;
  const { mtimeMs } = statSync(nativeFolder);
  const key = createHash('sha256').update(`${nativeFolder}:${mtimeMs}`).digest('hex').slice(0, 16);
  const copy = join('/var/tmp', `baraza-postgresql-${key}`);
  if (isOwnFolder(copy)) return copy;
  const draft = mkdtempSync(`${copy}-`);
  cpSync(nativeFolder, join(draft, basename(copy)), { recursive: true, verbatimSymlinks: true });
  renameSync(join(draft, basename(copy)), copy);
  return copy;
}

/** A folder of that name made by somebody else in the shared /var/tmp must not lend us its programs. */
function isOwnFolder(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (statSync(folder).uid === process.getuid?.()) return true;
  throw new Error(`${folder} belongs to another user; remove it or set DATABASE_URL.`);
}
