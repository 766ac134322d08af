import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeyFile } from '@baraza/cli/serving';
import { expectOk } from '@baraza/result';
import { formatVerifierKey, verifierKeyOf } from '@baraza/transparency-log';
import type { Secrets } from '../secrets.ts';

export const ISSUERS = [
  { id: 'platform', name: 'Baraza' },
  { id: 'observer', name: 'Election observers' },
] as const;

export const LOG_NAME = 'log.baraza.localhost';
export const BOX_LOG_NAME = 'vote.baraza.localhost';
export const issuerKeyName = (id: string): string => `${id}.baraza.localhost/issuer`;

/** Verifier keys of everybody who signs for this installation. */
export interface ElectionKeys {
  readonly log: string;
  readonly box: string;
  readonly issuers: readonly string[];
  readonly witness: string;
}

export const issuerFolder = (dataFolder: string, id: string): string => join(dataFolder, 'issuers', id);
export const witnessFolder = (dataFolder: string): string => join(dataFolder, 'witness');

/** Makes the keys that are missing; here one machine plays all parties, so it may see them all. */
export async function ensureElectionKeys(dataFolder: string, secrets: Secrets): Promise<ElectionKeys> {
  const issuers: string[] = [];
  for (const { id } of ISSUERS) {
    mkdirSync(issuerFolder(dataFolder, id), { recursive: true, mode: 0o700 });
    const file = join(issuerFolder(dataFolder, id), 'identity.json');
    const { name, secretSeed } = expectOk(await ensureKeyFile(file, issuerKeyName(id)));
    issuers.push(formatVerifierKey(verifierKeyOf(name, 1, secretSeed)));
  }
  mkdirSync(witnessFolder(dataFolder), { recursive: true, mode: 0o700 });
  const witnessFile = join(witnessFolder(dataFolder), 'key.json');
  const witness = expectOk(await ensureKeyFile(witnessFile, 'witness.baraza.localhost'));
  const keyOf = (name: string, seed: string): string =>
    formatVerifierKey(verifierKeyOf(name, 1, new Uint8Array(Buffer.from(seed, 'base64'))));
  return {
    log: keyOf(LOG_NAME, secrets.logSigningSeed),
    box: keyOf(BOX_LOG_NAME, secrets.ballotBoxSeed),
    issuers,
    witness: formatVerifierKey(verifierKeyOf(witness.name, 4, witness.secretSeed)),
  };
}

/** What `baraza verify` believes on this machine; keys that somebody added, scrutineers' above all, stay. */
export function writeTrustFile(dataFolder: string, keys: ElectionKeys): void {
  const file = join(dataFolder, 'trust.json');
  const known = readTrustFile(file);
  const merged = (name: string, own: readonly string[]): string[] => [...new Set([...own, ...(known[name] ?? [])])];
  const trust = {
    kind: 'baraza/trust/v1',
    logs: merged('logs', [keys.log, keys.box]),
    issuers: merged('issuers', keys.issuers),
    scrutineers: merged('scrutineers', []),
    witnesses: merged('witnesses', [keys.witness]),
    witnessesRequired: 1,
  };
  writeFileSync(file, `${JSON.stringify(trust, null, 2)}\n`);
}

/** In the demo one machine plays the scrutineer as well, so that its results are believed here. */
export function trustScrutineer(dataFolder: string, key: string): void {
  const file = join(dataFolder, 'trust.json');
  const known = readTrustFile(file);
  const scrutineers = [...new Set([...(known['scrutineers'] ?? []), key])];
  writeFileSync(file, `${JSON.stringify({ ...known, scrutineers }, null, 2)}\n`);
}

function readTrustFile(file: string): Readonly<Record<string, readonly string[] | undefined>> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  } catch {
    return {};
  }
}
