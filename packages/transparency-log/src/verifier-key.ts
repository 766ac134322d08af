import { err, ok, type Result } from '@baraza/result';
import { concatBytes, equalBytes, fromBase64, fromHex, toBase64, toHex, utf8 } from './bytes.ts';
import { ed25519PublicKey, isCanonicalPublicKey } from './ed25519.ts';
import { sha256 } from './merkle-hash.ts';

/** Signature types of C2SP signed-note: 1 is a plain Ed25519 note signature, 4 a timestamped witness cosignature. */
export type SignatureType = 1 | 4;

/** A named public key that signs notes. */
export interface VerifierKey {
  /** Non-empty, without spaces or plus signs; by custom a URL without its scheme. */
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ newline ‖ type ‖ public key). */
  readonly id: Uint8Array;
  readonly type: SignatureType;
  /** 32-byte Ed25519 public key. */
  readonly publicKey: Uint8Array;
}

export type VerifierKeyFault = { readonly type: 'not-a-verifier-key'; readonly reason: string };

/** Whether a text may name a key: C2SP signed-note forbids Unicode spaces, plus signs and control characters. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\s\p{White_Space}\p{Cc}+]/u.test(name);
}

function keyId(name: string, type: SignatureType, publicKey: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4);
}

export function verifierKey(
  name: string,
  type: SignatureType,
  publicKey: Uint8Array,
): Result<VerifierKey, VerifierKeyFault> {
  if (!isKeyName(name))
    return err({ type: 'not-a-verifier-key', reason: 'the name is empty or has a space or plus sign' });
  if (!isCanonicalPublicKey(publicKey)) {
    return err({ type: 'not-a-verifier-key', reason: 'the key is not a canonical Ed25519 public key' });
  }
  return ok({ name, id: keyId(name, type, publicKey), type, publicKey });
}

/** The verifier key that belongs to a 32-byte secret seed. Throws on a name that is not one. */
export function verifierKeyOf(name: string, type: SignatureType, secretSeed: Uint8Array): VerifierKey {
  const key = verifierKey(name, type, ed25519PublicKey(secretSeed));
  if (!key.ok) throw new TypeError(key.error.reason);
  return key.value;
}

/** `<name>+<hex key id>+<base64 of type and key>`, the text form that Go's `note` package and C2SP call vkey. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${toHex(key.id)}+${toBase64(concatBytes(Uint8Array.of(key.type), key.publicKey))}`;
}

export function parseVerifierKey(text: string): Result<VerifierKey, VerifierKeyFault> {
  const [, name, idHex, material] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const id = fromHex(idHex ?? '');
  const bytes = fromBase64(material ?? '');
  if (name === undefined || id === undefined || bytes === undefined) {
    return err({ type: 'not-a-verifier-key', reason: 'expected name+id+key' });
  }
  const [type] = bytes;
  if (type !== 1 && type !== 4)
    return err({ type: 'not-a-verifier-key', reason: `signature type ${type} is not known` });
  const key = verifierKey(name, type, bytes.slice(1));
  if (key.ok && !equalBytes(key.value.id, id)) {
    return err({ type: 'not-a-verifier-key', reason: 'the key id does not belong to the key' });
  }
  return key;
}
