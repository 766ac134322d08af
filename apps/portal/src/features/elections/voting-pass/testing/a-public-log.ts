import { canonicalJson } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import {
  formatVerifierKey,
  recordCommitment,
  signCheckpoint,
  TiledLogWriter,
  toBase64Url,
  utf8,
  verifierKeyOf,
} from '@baraza/transparency-log';
import type { PublicLog } from '../public-log.ts';

export const LOG_NAME = 'log.example/baraza';
export const LOG_SEED = new Uint8Array(32).fill(3);

/** A signed log of `size` entries with one record that matters; the others commit to nothing anybody asks for. */
export async function aPublicLog(holds: {
  readonly size: number;
  readonly index: number;
  readonly record: object;
}): Promise<PublicLog> {
  const { size, index, record } = holds;
  const files = new Map<string, Uint8Array>();
  const read = (path: string) => Promise.resolve(files.get(path));
  const write = (path: string, bytes: Uint8Array) => Promise.resolve(void files.set(path, bytes));
  const writer = new TiledLogWriter({ read, write });
  const salt = new Uint8Array(32).fill(5);
  const canonical = canonicalJson(record as Parameters<typeof canonicalJson>[0]);
  const commitment = recordCommitment(salt, canonical);
  for (let entry = 0; entry < size; entry += 1)
    expectOk(await writer.append(entry === index ? commitment : recordCommitment(salt, `another ${entry}`)));
  await writer.flush();
  const checkpoint = { origin: LOG_NAME, size, root: writer.root(), extensions: [] };
  files.set('checkpoint', signCheckpoint(checkpoint, LOG_SEED));
  const served = { commitment: toBase64Url(commitment), index, record, salt: toBase64Url(salt), state: 'open' };
  files.set(`records/${index}`, utf8(JSON.stringify(served)));
  return { key: formatVerifierKey(verifierKeyOf(LOG_NAME, 1, LOG_SEED)), read };
}
