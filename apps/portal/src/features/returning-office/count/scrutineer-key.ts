import { signResult } from '@baraza/blind-ballots';
import {
  formatVerifierKey,
  fromBase64Url,
  isKeyName,
  toBase64Url,
  utf8,
  verifierKeyOf,
} from '@baraza/transparency-log';
import { deviceStore } from '../../../shared/device-store/device-store.ts';

/** A scrutineer's secret: signs results, nothing else. */
export interface ScrutineerKey {
  /** As signed notes name keys: no spaces, no plus signs. */
  readonly name: string;
  /** Ed25519, 32 bytes. */
  readonly seed: Uint8Array;
}

/** Keys of this device, one for each account that used it. */
export const scrutineerKeys = deviceStore<ScrutineerKey>('baraza-scrutineer-keys');

export function newScrutineerKey(name: string): ScrutineerKey {
  if (!isKeyName(name)) throw new RangeError(`${name} cannot name a key`);
  return { name, seed: crypto.getRandomValues(new Uint8Array(32)) };
}

/** The public key as manifests and trust files write it (C2SP). */
export function publicKeyText({ name, seed }: ScrutineerKey): string {
  return formatVerifierKey(verifierKeyOf(name, 1, seed));
}

/** The signature over `result.json`, base64url. */
export function signatureOver(resultText: string, { name, seed }: ScrutineerKey): string {
  return toBase64Url(signResult(utf8(resultText), name, seed).signature);
}

const KIND = 'baraza/secret-key/v1';

/** The key as a file that `baraza scrutineer --key` reads. */
export function keyFileText({ name, seed }: ScrutineerKey): string {
  return `${JSON.stringify({ kind: KIND, name, seed: toBase64Url(seed) })}\n`;
}

/** Reads a key file of the command line or of {@link keyFileText}; undefined for anything else. */
export function parseKeyFile(text: string): ScrutineerKey | undefined {
  try {
    const { kind, name, seed } = JSON.parse(text) as Record<string, unknown>;
    const bytes = typeof seed === 'string' ? fromBase64Url(seed) : undefined;
    if (kind === KIND && typeof name === 'string' && isKeyName(name) && bytes?.length === 32)
      return { name, seed: bytes };
  } catch {
    // Falls through to the one answer for everything that is no key file.
  }
  return undefined;
}
