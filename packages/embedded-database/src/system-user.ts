import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** The identity that PostgreSQL runs under; empty where the current user will do. */
export interface ProcessIdentity {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root borrows the `postgres` user, a new one, or `nobody`. */
export function databaseIdentity(): ProcessIdentity {
  if (userInfo().uid !== 0) return {};
  return lookUp('postgres') ?? createUser('postgres') ?? lookUp('nobody') ?? failWithoutUser();
}

function lookUp(name: string): ProcessIdentity | undefined {
  try {
    return { uid: readId('-u', name), gid: readId('-g', name) };
  } catch {
    return undefined;
  }
}

function createUser(name: string): ProcessIdentity | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return lookUp(name);
}

function readId(flag: string, name: string): number {
  return Number.parseInt(
    execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    10,
  );
}

function failWithoutUser(): never {
  throw new Error(
    'PostgreSQL does not run as root, and no other system user could be found or made. Start as another user, or set DATABASE_URL.',
  );
}
