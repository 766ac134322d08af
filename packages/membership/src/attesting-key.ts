import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, sha256, toBase64Url, toHex } from '@baraza/transparency-log';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { openSecret, sealSecret, type SealedSecretFault } from './sealed-secret.ts';

const ALGORITHM = { name: 'RSA-PSS', hash: 'SHA-384' } as const;
const GENERATION = { ...ALGORITHM, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const PERSON_SALT_LENGTH = 32;
const suite = RSABSSA.SHA384.PSS.Randomized();

/** What an organisation needs in order to attest for one constituency. Never leaves its own devices unsealed. */
export interface AttestingSecret {
  /** PKCS#8 (DER) of an RSA key of 2048 bits. */
  readonly privateKey: Uint8Array;
  /** Of the hashes that hold the organisation to one attestation for each person: without it they cannot be guessed. */
  readonly personSalt: Uint8Array;
}

export interface NewAttestingKey extends AttestingSecret {
  /** SubjectPublicKeyInfo (DER). */
  readonly publicKey: Uint8Array;
}

/** Makes a key and a salt with the platform's secure randomness. */
export async function generateAttestingKey(): Promise<NewAttestingKey> {
  const pair = await crypto.subtle.generateKey(GENERATION, true, ['sign', 'verify']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    personSalt: crypto.getRandomValues(new Uint8Array(PERSON_SALT_LENGTH)),
  };
}

/** Seals both secrets under the organisation's passphrase. */
export function sealAttestingSecret(passphrase: string, secret: AttestingSecret): Promise<string> {
  const { privateKey, personSalt } = secret;
  return sealSecret(
    passphrase,
    JSON.stringify({ privateKey: toBase64Url(privateKey), personSalt: toBase64Url(personSalt) }),
  );
}

export async function openAttestingSecret(
  passphrase: string,
  sealed: string,
): Promise<Result<AttestingSecret, SealedSecretFault>> {
  const opened = await openSecret(passphrase, sealed);
  if (!opened.ok) return opened;
  const { privateKey, personSalt } = JSON.parse(opened.value) as { privateKey: string; personSalt: string };
  const [key, salt] = [fromBase64Url(privateKey), fromBase64Url(personSalt)];
  return key && salt ? ok({ privateKey: key, personSalt: salt }) : err({ type: 'not-a-sealed-secret' });
}

export type AttestFault = { readonly type: 'cannot-sign' };

/** Signs what is hidden in `blindedMessage`, without learning what that is. RFC 9474, section 4.3. */
export async function attestBlindly(
  secret: AttestingSecret,
  blindedMessage: Uint8Array,
): Promise<Result<Uint8Array, AttestFault>> {
  try {
    const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(secret.privateKey), ALGORITHM, true, ['sign']);
    return ok(await suite.blindSign(key, new Uint8Array(blindedMessage)));
  } catch {
    return err({ type: 'cannot-sign' });
  }
}

/** Twelve hexadecimal digits by which people compare that they were shown the same public key. */
export function keyFingerprint(publicKey: Uint8Array): string {
  return toHex(sha256(publicKey))
    .slice(0, 12)
    .replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
