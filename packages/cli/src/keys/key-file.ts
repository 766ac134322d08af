import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, isKeyName, toBase64Url } from '@baraza/transparency-log';
import { readBytes } from '../read-bytes.ts';
import { writeNewFile } from './atomic-file.ts';

/** A named Ed25519 secret in a file that only its owner may read. */
export interface NamedSecret {
  readonly name: string;
  /** 32 bytes. */
  readonly secretSeed: Uint8Array;
}

const KIND = 'baraza/secret-key/v1';

/** Makes a key and saves it; an existing file is never overwritten. */
export async function createKeyFile(file: string, name: string): Promise<Result<NamedSecret, string>> {
  if (!isKeyName(name)) return err(`${JSON.stringify(name)} cannot name a key: no spaces and no plus signs`);
  const secretSeed = new Uint8Array(randomBytes(32));
  const text = `${JSON.stringify({ kind: KIND, name, seed: toBase64Url(secretSeed) })}\n`;
  const saved = await saveSecret(file, text);
  return saved.ok ? ok({ name, secretSeed }) : saved;
}

/** The key in the file, made where there is none; whole or missing whenever the process is killed. */
export async function ensureKeyFile(file: string, name: string): Promise<Result<NamedSecret, string>> {
  if (!isKeyName(name)) return err(`${JSON.stringify(name)} cannot name a key: no spaces and no plus signs`);
  if (!existsSync(file)) {
    const seed = toBase64Url(new Uint8Array(randomBytes(32)));
    await writeNewFile(file, `${JSON.stringify({ kind: KIND, name, seed })}\n`);
  }
  return readKeyFile(file);
}

/** Writes a new file with mode 600; the error is one line. */
export async function saveSecret(file: string, text: string): Promise<Result<undefined, string>> {
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    return ok();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err(`${file}: ${code === 'EEXIST' ? 'exists already and is not overwritten' : message}`);
  }
}

export async function readKeyFile(file: string): Promise<Result<NamedSecret, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes.value)) as Record<string, unknown>;
    const { kind, name, seed } = value;
    const secretSeed = typeof seed === 'string' ? fromBase64Url(seed) : undefined;
    if (kind === KIND && typeof name === 'string' && isKeyName(name) && secretSeed?.length === 32) {
      return ok({ name, secretSeed });
    }
  } catch {
    // Falls through to the one answer for everything that is no key file.
  }
  return err(`${file}: is not a key file`);
}
