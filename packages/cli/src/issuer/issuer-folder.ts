import { generateKeyPair } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  commitRoll,
  joinLines,
  parseManifest,
  type ElectionManifest,
  type ManifestIssuer,
} from '@baraza/blind-ballots';
import { issuerSpki } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import {
  equalBytes,
  formatVerifierKey,
  fromBase64Url,
  toBase64Url,
  utf8,
  verifierKeyOf,
  type WitnessAddress,
} from '@baraza/transparency-log';
import { replaceFile, writeNewFile } from '../keys/atomic-file.ts';
import type { NamedSecret } from '../keys/key-file.ts';

/** What an issuer host writes into the folder of one election. */
export interface IssuerFolder {
  readonly path: string;
  /** As the manifest calls this issuer. */
  readonly issuer: string;
  readonly identity: NamedSecret;
  readonly witnesses: readonly WitnessAddress[];
}

/** Why something cannot be prepared: a short name, and words for the operator. */
export interface PreparationFault {
  readonly refusal: string;
  readonly detail: string;
}

const generateKeys = promisify(generateKeyPair);

export const configFileIn = (folder: string): string => join(folder, 'issuer.json');
export const statementFileIn = (folder: string): string => join(folder, 'statement.json');
export const requestFileIn = (folder: string, style: string): string => join(folder, 'data', `${style}.ndjson`);

export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The style's RSA key (PEM): the one that was made before, or a new one of 2048 bits. */
async function keyFor(folder: string, style: string): Promise<string> {
  const file = join(folder, 'keys', `${style}.pem`);
  const existing = await readIfThere(file);
  if (existing !== undefined) return new TextDecoder().decode(existing);
  const { privateKey } = await generateKeys('rsa', { modulusLength: 2048 });
  await writeNewFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return readFile(file, 'utf8');
}

/** Public RSA keys (SubjectPublicKeyInfo) for these styles, made where they are missing; whole after any kill. */
export async function keysFor({ path }: IssuerFolder, styles: readonly string[]): Promise<readonly Uint8Array[]> {
  await mkdir(join(path, 'keys'), { recursive: true, mode: 0o700 });
  const keys: Uint8Array[] = [];
  for (const style of styles) keys.push(issuerSpki(await keyFor(path, style)));
  return keys;
}

type Rolls = ReadonlyMap<string, readonly Uint8Array[]>;

/** Writes manifest and rolls; `issuer.json` comes last and says that everything is there. */
export async function saveElection(
  folder: IssuerFolder,
  manifestText: string,
  given: Readonly<Record<string, readonly string[]>>,
): Promise<Result<undefined, PreparationFault>> {
  const bytes = utf8(manifestText);
  const manifest = parseManifest(bytes);
  if (!manifest.ok) return err({ refusal: 'malformed-manifest', detail: manifest.error.type });
  const earlier = await readIfThere(configFileIn(folder.path));
  const saved = earlier && (await readIfThere(join(folder.path, 'manifest.json')));
  if (saved !== undefined) {
    return equalBytes(saved, bytes) ? ok() : err({ refusal: 'manifest-differs', detail: 'another one is in force' });
  }
  const own = manifest.value.issuers.find(({ id }) => id === folder.issuer);
  if (own === undefined) return err({ refusal: 'not-an-issuer', detail: `the manifest has no ${folder.issuer}` });
  const fault = await foreignKey(folder, manifest.value, own);
  if (fault !== undefined) return err({ refusal: 'other-keys', detail: fault });
  const rolls = readRolls(manifest.value, given);
  if (!rolls.ok) return rolls;
  await writeElection(folder, bytes, rolls.value);
  return ok();
}

async function foreignKey(
  { path, identity }: IssuerFolder,
  manifest: ElectionManifest,
  own: ManifestIssuer,
): Promise<string | undefined> {
  const identityKey = verifierKeyOf(identity.name, 1, identity.secretSeed);
  if (own.key.name !== identity.name || !equalBytes(own.key.publicKey, identityKey.publicKey)) return 'identity key';
  for (const [index, style] of manifest.styles.entries()) {
    const pem = await readIfThere(join(path, 'keys', `${style.id}.pem`));
    const spki = pem && issuerSpki(new TextDecoder().decode(pem));
    if (!spki || !equalBytes(spki, own.rsaKeys[index] ?? new Uint8Array())) return `RSA key of ${style.id}`;
  }
  return undefined;
}

function readRolls(
  manifest: ElectionManifest,
  given: Readonly<Record<string, readonly string[]>>,
): Result<Rolls, PreparationFault> {
  const rolls = new Map<string, readonly Uint8Array[]>();
  for (const { id, roll } of manifest.styles) {
    const keys = (Object.hasOwn(given, id) ? (given[id] ?? []) : []).map((text) => fromBase64Url(text));
    const committed = commitRoll(keys.map((key) => key ?? new Uint8Array()));
    if (!committed.ok || committed.value.size !== roll.size || !equalBytes(committed.value.root, roll.root)) {
      return err({ refusal: 'wrong-roll', detail: `${id}: is not the roll the manifest commits to` });
    }
    rolls.set(id, committed.value.sorted);
  }
  return ok(rolls);
}

async function writeElection(folder: IssuerFolder, manifest: Uint8Array, rolls: Rolls): Promise<void> {
  const { path, issuer } = folder;
  const witnesses = folder.witnesses.map(({ key, url }) => ({ key: formatVerifierKey(key), url }));
  await mkdir(join(path, 'rolls'), { recursive: true, mode: 0o700 });
  for (const [style, keys] of rolls) {
    await replaceFile(join(path, 'rolls', `${style}.ndjson`), joinLines(keys.map((key) => utf8(toBase64Url(key)))));
  }
  await replaceFile(join(path, 'manifest.json'), manifest);
  const config = { issuer, manifest: 'manifest.json', keys: 'keys', identity: '../../identity.json', rolls: 'rolls' };
  await replaceFile(configFileIn(path), `${JSON.stringify({ ...config, data: 'data', witnesses }, undefined, 2)}\n`);
}
