import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '@baraza/transparency-log';

/** OWASP Password Storage recommendation for PBKDF2 with HMAC-SHA-256. */
const ITERATIONS = 600_000;
const SALT_LENGTH = 16;
const NONCE_LENGTH = 12;
const KIND = 'baraza/sealed-secret/v1';

export type SealedSecretFault = { readonly type: 'not-a-sealed-secret' } | { readonly type: 'wrong-passphrase' };

interface SealedText {
  readonly kind: string;
  readonly salt: string;
  readonly nonce: string;
  readonly ciphertext: string;
}

/** PBKDF2-HMAC-SHA-256 with {@link ITERATIONS} rounds: slow on purpose, about half a second on a cheap phone. */
export async function slowHash(secret: string, salt: Uint8Array): Promise<Uint8Array> {
  const material = await crypto.subtle.importKey('raw', new Uint8Array(utf8(secret)), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: ITERATIONS };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, material, 256));
}

async function keyOf(passphrase: string, salt: Uint8Array, use: 'encrypt' | 'decrypt') {
  const bytes = await slowHash(passphrase.normalize('NFKC'), salt);
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, [use]);
}

/** Seals a text under a passphrase (PBKDF2, AES-256-GCM): what the platform may keep without being able to read it. */
export async function sealSecret(passphrase: string, plaintext: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const key = await keyOf(passphrase, salt, 'encrypt');
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(utf8(plaintext)));
  const ciphertext = toBase64Url(new Uint8Array(sealed));
  return JSON.stringify({ kind: KIND, salt: toBase64Url(salt), nonce: toBase64Url(iv), ciphertext });
}

function readSealed(text: string): SealedText | undefined {
  try {
    const value = JSON.parse(text) as Partial<SealedText> | null;
    const parts = [value?.salt, value?.nonce, value?.ciphertext];
    return value?.kind === KIND && parts.every((part) => typeof part === 'string') ? (value as SealedText) : undefined;
  } catch {
    return undefined;
  }
}

/** Opens what {@link sealSecret} made. */
export async function openSecret(passphrase: string, sealed: string): Promise<Result<string, SealedSecretFault>> {
  const parts = readSealed(sealed);
  const [salt, nonce, ciphertext] = parts
    ? [parts.salt, parts.nonce, parts.ciphertext].map((part) => fromBase64Url(part))
    : [];
  if (!salt || !nonce || !ciphertext) return err({ type: 'not-a-sealed-secret' });
  const key = await keyOf(passphrase, salt, 'decrypt');
  try {
    const iv = new Uint8Array(nonce);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(ciphertext));
    return ok(fromUtf8(new Uint8Array(opened)) ?? '');
  } catch {
    return err({ type: 'wrong-passphrase' });
  }
}
