import {
  constants,
  createDecipheriv,
  createECDH,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hash as hashOnce,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto';
import { isCanonicalPublicKey, type Sha256, type VerifyEd25519 } from '@baraza/transparency-log';
import { ENCAPSULATED_LENGTH, SEAL_INFO, TAG_LENGTH, type OpenBallot } from '../casting/seal-ballot.ts';
import { PSS_SALT_LENGTH } from '../issuing/blind-signature.ts';
import type { RawRsaKey } from '../issuing/sign-blinded.ts';
import type { PssVerifier, VerifyPrimitives } from '../bundle/primitives.ts';

/** An issuer's RSA key from PKCS#8 PEM: native, constant-time operations without padding. */
export function createRawRsaKey(privateKeyPem: string): RawRsaKey {
  const privateKey = createPrivateKey(privateKeyPem);
  const publicKey = createPublicKey(privateKey);
  const { n } = publicKey.export({ format: 'jwk' });
  if (privateKey.asymmetricKeyType !== 'rsa' || n === undefined) throw new TypeError('not an RSA private key');
  const padding = constants.RSA_NO_PADDING;
  return {
    modulus: new Uint8Array(Buffer.from(n, 'base64url')),
    privateOperation: (message) => new Uint8Array(privateDecrypt({ key: privateKey, padding }, message)),
    publicOperation: (signature) => new Uint8Array(publicEncrypt({ key: publicKey, padding }, signature)),
  };
}

/** The SubjectPublicKeyInfo (DER) of an issuer's private key: what the manifest carries. */
export function issuerSpki(privateKeyPem: string): Uint8Array {
  return new Uint8Array(createPublicKey(createPrivateKey(privateKeyPem)).export({ type: 'spki', format: 'der' }));
}

export const nativeSha256: Sha256 = (bytes) => new Uint8Array(hashOnce('sha256', bytes, 'buffer'));

const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** OpenSSL's Ed25519, on canonical keys only, as the protocol demands. */
export const nativeVerifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  if (signature.length !== 64 || !isCanonicalPublicKey(publicKey)) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([SPKI_ED25519, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
};

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with the 32-byte seed of an Ed25519 key: the same bytes as `signEd25519`, twenty times as fast. */
export function nativeEd25519Signer(secretSeed: Uint8Array): (message: Uint8Array) => Uint8Array {
  const der = Buffer.concat([PKCS8_ED25519, secretSeed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return (message) => new Uint8Array(sign(null, message, key));
}

/** A key that is none verifies nothing; that it is none is reported by the check of the issuers' keys. */
function nativePssVerifier(spki: Uint8Array): PssVerifier {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'rsa') return () => false;
    const options = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: PSS_SALT_LENGTH };
    return (message, signature) => verify('sha384', message, options, signature);
  } catch {
    return () => false;
  }
}

type Bytes = Uint8Array | string;

function hmac(key: Bytes, ...parts: readonly Bytes[]): Buffer {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

const VERSION = 'HPKE-v1';
const KEM_SUITE = Buffer.from('KEM\x00\x10', 'latin1');
const HPKE_SUITE = Buffer.from('HPKE\x00\x10\x00\x01\x00\x01', 'latin1');

function extract(salt: Bytes, suite: Buffer, label: string, material: Uint8Array): Buffer {
  return hmac(salt, VERSION, suite, label, material);
}

/** HKDF-Expand of at most one block, which is all this suite ever needs. */
function expand(key: Buffer, suite: Buffer, label: string, info: Uint8Array, length: number): Buffer {
  return hmac(key, Buffer.of(0, length), VERSION, suite, label, info, Buffer.of(1)).subarray(0, length);
}

const NOTHING = new Uint8Array(0);

function keyScheduleContext(info: Uint8Array): Buffer {
  const pskIdHash = extract('', HPKE_SUITE, 'psk_id_hash', NOTHING);
  return Buffer.concat([Buffer.of(0), pskIdHash, extract('', HPKE_SUITE, 'info_hash', info)]);
}

/** RFC 9180 base mode opening with native operations; the same suite as `ballotOpener`. */
export function nativeBallotOpener(electionSecretKey: Uint8Array, info: Uint8Array = SEAL_INFO): OpenBallot {
  const context = keyScheduleContext(info);
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(electionSecretKey);
  const publicKey = ecdh.getPublicKey();
  return (sealed, additionalData) => {
    try {
      const enc = sealed.subarray(0, ENCAPSULATED_LENGTH);
      const prk = extract('', KEM_SUITE, 'eae_prk', ecdh.computeSecret(enc));
      const shared = expand(prk, KEM_SUITE, 'shared_secret', Buffer.concat([enc, publicKey]), 32);
      const secret = extract(shared, HPKE_SUITE, 'secret', NOTHING);
      const key = expand(secret, HPKE_SUITE, 'key', context, 16);
      const nonce = expand(secret, HPKE_SUITE, 'base_nonce', context, 12);
      const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: TAG_LENGTH });
      decipher.setAAD(additionalData);
      decipher.setAuthTag(sealed.subarray(sealed.length - TAG_LENGTH));
      const opened = decipher.update(sealed.subarray(ENCAPSULATED_LENGTH, sealed.length - TAG_LENGTH));
      decipher.final();
      return new Uint8Array(opened);
    } catch {
      return undefined;
    }
  };
}

/** Everything `verifyBundle` can do natively. */
export const nativePrimitives: VerifyPrimitives = {
  sha256: nativeSha256,
  verifyEd25519: nativeVerifyEd25519,
  pssVerifier: (spki) => Promise.resolve(nativePssVerifier(spki)),
  ballotOpener: (secretKey) => Promise.resolve(nativeBallotOpener(secretKey)),
};
