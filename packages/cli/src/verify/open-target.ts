import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { bundleReaderOver, readArchive, type BundleReader } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import type { TileStore } from '@baraza/transparency-log';
import { readBytes } from '../read-bytes.ts';

/** Something that can be verified, once it is known what it is. */
export type Target =
  | { readonly type: 'election'; readonly reader: BundleReader }
  | { readonly type: 'ledger'; readonly reader: BundleReader }
  | { readonly type: 'log'; readonly store: Pick<TileStore, 'read'> }
  /** Looks like a bundle in one file, but one of its bytes is not where it must be. */
  | { readonly type: 'damaged-archive'; readonly where: string; readonly reason: string };

const TIMEOUT_MS = 60_000;
const TAR_BLOCK_BYTES = 512;

function isAddress(target: string): boolean {
  return /^https?:\/\//.test(target);
}

/** The bytes behind an address; undefined where there is nothing (404). */
async function fetchBytes(address: string): Promise<Result<Uint8Array | undefined, string>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 404) return ok(undefined);
    if (!response.ok) return err(`${address}: the server answers ${response.status}`);
    return ok(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    const { cause, message } = error as Error;
    return err(`${address}: cannot be fetched: ${cause instanceof Error ? cause.message : message}`);
  }
}

/** Tiles of a log by address. A server that fails in between is the end of the verification, not of the log. */
function fetchedStore(base: string): Pick<TileStore, 'read'> {
  return {
    read: async (path) => {
      const bytes = await fetchBytes(`${base.replace(/\/$/, '')}/${path}`);
      if (!bytes.ok) throw new Error(bytes.error);
      return bytes.value;
    },
  };
}

function folderStore(folder: string): Pick<TileStore, 'read'> {
  return { read: (path) => readFile(join(folder, ...path.split('/'))).catch(() => undefined) };
}

/** The files of a log in a folder or at an address, without looking whether it is one. */
export function logStoreAt(target: string): Pick<TileStore, 'read'> {
  return isAddress(target) ? fetchedStore(target) : folderStore(target);
}

async function folderReader(folder: string): Promise<BundleReader> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
  return { names: () => Promise.resolve(names.sort()), read: folderStore(folder).read };
}

/** What one file holds; `name` is for the error, one line. */
export function targetOfBytes(bytes: Uint8Array, name: string): Result<Target, string> {
  const files = readArchive(bytes);
  if (files.ok) {
    if (files.value.has('manifest.json')) return ok({ type: 'election', reader: bundleReaderOver(files.value) });
    if (files.value.has('ledger.json')) return ok({ type: 'ledger', reader: bundleReaderOver(files.value) });
    return ok({ type: 'log', store: { read: (path) => Promise.resolve(files.value.get(path)) } });
  }
  const isArchiveSized = bytes.length > 2 * TAR_BLOCK_BYTES && bytes.length % TAR_BLOCK_BYTES === 0;
  if (!isArchiveSized) return err(`${name}: this is neither an election bundle nor a ledger export nor a log`);
  return ok({ type: 'damaged-archive', where: `byte ${files.error.offset}`, reason: files.error.reason });
}

async function openFolder(folder: string): Promise<Result<Target, string>> {
  const reader = await folderReader(folder);
  const names = await reader.names();
  if (names.includes('manifest.json')) return ok({ type: 'election', reader });
  if (names.includes('ledger.json')) return ok({ type: 'ledger', reader });
  if (names.includes('checkpoint')) return ok({ type: 'log', store: folderStore(folder) });
  return err(
    `${folder}: holds no election bundle (manifest.json), no ledger export (ledger.json) and no log (checkpoint)`,
  );
}

async function openAddress(address: string): Promise<Result<Target, string>> {
  const store = fetchedStore(address);
  const bytes = await fetchBytes(address);
  const target = bytes.ok && bytes.value !== undefined ? targetOfBytes(bytes.value, address) : undefined;
  if (target?.ok === true) return target;
  const checkpoint = await fetchBytes(`${address.replace(/\/$/, '')}/checkpoint`);
  if (checkpoint.ok && checkpoint.value !== undefined) return ok({ type: 'log', store });
  if (!bytes.ok) return bytes;
  return target ?? err(`${address}: there is nothing at this address`);
}

/** Finds out what a path or an address is. The error is one line that names it and says what is wrong. */
export async function openTarget(target: string): Promise<Result<Target, string>> {
  if (isAddress(target)) return openAddress(target);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() === true) return openFolder(target);
  const bytes = await readBytes(target);
  return bytes.ok ? targetOfBytes(bytes.value, target) : bytes;
}
