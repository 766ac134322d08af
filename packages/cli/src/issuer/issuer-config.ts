import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  commitRoll,
  linesOf,
  manifestHash,
  parseManifest,
  type ElectionManifest,
  type RawRsaKey,
} from '@baraza/blind-ballots';
import { createRawRsaKey, issuerSpki } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import {
  equalBytes,
  fromBase64Url,
  fromUtf8,
  leafHash,
  parseVerifierKey,
  toBase64Url,
  type WitnessAddress,
} from '@baraza/transparency-log';
import { readKeyFile, type NamedSecret } from '../keys/key-file.ts';
import { readBytes } from '../read-bytes.ts';

/** Where an issuer finds its things: paths are relative to the configuration file. */
interface ConfigFile {
  readonly issuer: string;
  readonly manifest: string;
  /** Holds a `<style>.pem` for each style. */
  readonly keys: string;
  /** The identity key; `identity.json` among the keys where it is not said. */
  readonly identity?: string;
  /** Holds a `<style>.ndjson` of members for each style, as in a bundle's `rolls`. */
  readonly rolls: string;
  readonly data: string;
  readonly witnesses: readonly { readonly key: string; readonly url: string }[];
}

export interface IssuerConfig {
  readonly issuer: string;
  readonly manifest: ElectionManifest;
  readonly manifestHash: Uint8Array;
  readonly identity: NamedSecret;
  readonly keys: ReadonlyMap<string, RawRsaKey>;
  readonly rolls: ReadonlyMap<string, ReadonlySet<string>>;
  readonly data: string;
  readonly witnesses: readonly WitnessAddress[];
}

const FIELDS = ['issuer', 'manifest', 'keys', 'rolls', 'data'] as const;

async function readConfigFile(file: string): Promise<Result<ConfigFile, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes.value)) as ConfigFile;
    const missing = FIELDS.find((name) => typeof value[name] !== 'string');
    if (missing !== undefined) return err(`${file}: ${missing} is missing`);
    return Array.isArray(value.witnesses) ? ok(value) : err(`${file}: witnesses is missing (a list, possibly empty)`);
  } catch {
    return err(`${file}: is not JSON`);
  }
}

/** Addresses of witnesses as they are configured: verifier keys of type 4 and where to ask. */
export function readWitnesses(
  listed: readonly { readonly key: string; readonly url: string }[],
): Result<WitnessAddress[], string> {
  const witnesses: WitnessAddress[] = [];
  for (const { key, url } of listed) {
    const parsed = parseVerifierKey(key);
    if (!parsed.ok || parsed.value.type !== 4) return err(`${key}: is not the key of a witness`);
    witnesses.push({ key: parsed.value, url: url.replace(/\/$/, '') });
  }
  return ok(witnesses);
}

async function readRolls(
  folder: string,
  manifest: ElectionManifest,
): Promise<Result<Map<string, ReadonlySet<string>>, string>> {
  const rolls = new Map<string, ReadonlySet<string>>();
  for (const style of manifest.styles) {
    const file = resolve(folder, `${style.id}.ndjson`);
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const keys = (linesOf(new Uint8Array(bytes.value)) ?? []).map(
      (line) => fromBase64Url(fromUtf8(line) ?? '?') ?? new Uint8Array(),
    );
    const roll = commitRoll(keys);
    if (!roll.ok || roll.value.size !== style.roll.size || !equalBytes(roll.value.root, style.roll.root)) {
      return err(`${file}: is not the roll the manifest commits to`);
    }
    rolls.set(style.id, new Set(keys.map((key) => toBase64Url(leafHash(key)))));
  }
  return ok(rolls);
}

async function readRsaKeys(
  folder: string,
  manifest: ElectionManifest,
  issuer: string,
): Promise<Result<Map<string, RawRsaKey>, string>> {
  const stated = manifest.issuers.find((candidate) => candidate.id === issuer);
  if (stated === undefined) return err(`the manifest knows no issuer ${issuer}`);
  const keys = new Map<string, RawRsaKey>();
  for (const [index, style] of manifest.styles.entries()) {
    const file = resolve(folder, `${style.id}.pem`);
    const pem = await readFile(file, 'utf8').catch(() => '');
    if (pem === '') return err(`${file}: cannot be read`);
    if (!equalBytes(issuerSpki(pem), stated.rsaKeys[index] ?? new Uint8Array())) {
      return err(`${file}: is not the key that the manifest has for ${issuer}`);
    }
    keys.set(style.id, createRawRsaKey(pem));
  }
  return ok(keys);
}

/** Reads everything an issuer needs, and refuses to start with anything that does not fit the manifest. */
export async function readIssuerConfig(file: string): Promise<Result<IssuerConfig, string>> {
  const config = await readConfigFile(file);
  if (!config.ok) return config;
  const at = (path: string) => resolve(dirname(file), path);
  const bytes = await readBytes(at(config.value.manifest));
  if (!bytes.ok) return bytes;
  const manifest = parseManifest(new Uint8Array(bytes.value));
  if (!manifest.ok) return err(`${config.value.manifest}: is not a manifest`);
  const identity = await readKeyFile(at(config.value.identity ?? `${config.value.keys}/identity.json`));
  if (!identity.ok) return identity;
  const keys = await readRsaKeys(at(config.value.keys), manifest.value, config.value.issuer);
  if (!keys.ok) return keys;
  const rolls = await readRolls(at(config.value.rolls), manifest.value);
  if (!rolls.ok) return rolls;
  const witnesses = readWitnesses(config.value.witnesses);
  if (!witnesses.ok) return witnesses;
  return ok({
    issuer: config.value.issuer,
    manifest: manifest.value,
    manifestHash: manifestHash(new Uint8Array(bytes.value)),
    identity: identity.value,
    keys: keys.value,
    rolls: rolls.value,
    data: at(config.value.data),
    witnesses: witnesses.value,
  });
}
