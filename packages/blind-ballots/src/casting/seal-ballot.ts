import { concatBytes, utf8 } from '@baraza/transparency-log';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { canonicalBytes } from '../json/canonical-json.ts';

/** HPKE info of every sealed ballot. */
export const SEAL_INFO = utf8('baraza/sealed-ballot/v1');
/** Length in bytes of the encapsulated key (an uncompressed P-256 point) that begins a sealed ballot. */
export const ENCAPSULATED_LENGTH = 65;
/** Length in bytes of the AES-GCM tag that ends it. */
export const TAG_LENGTH = 16;

/** What a sealed ballot is bound to: copied under another key, style or sequence it does not open. */
export interface SealBinding {
  readonly election: string;
  readonly style: string;
  /** Base64url, as in the ballot. */
  readonly votingKey: string;
  readonly sequence: number;
}

/** Opens one sealed ballot; undefined where it does not open under this key and binding. */
export type OpenBallot = (
  sealed: Uint8Array,
  additionalData: Uint8Array,
) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

/** A buffer of its own: HPKE takes whole buffers, and a view may be part of a larger one. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** HPKE additional data: the canonical JSON of the binding. */
export function sealAdditionalData(binding: SealBinding): Uint8Array {
  const { election, style, sequence, votingKey } = binding;
  return canonicalBytes({ election, sequence, style, votingKey });
}

/** What published vectors need and nothing else does: another info, and an ephemeral key that is not random. */
export interface SealSetting {
  readonly info?: Uint8Array;
  readonly ephemeralKeyMaterial?: Uint8Array;
}

/** RFC 9180 base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM: encapsulated key ‖ ciphertext. */
export async function sealBytes(
  recipient: Uint8Array,
  plaintext: Uint8Array,
  additionalData: Uint8Array,
  setting: SealSetting = {},
): Promise<Uint8Array> {
  const { info = SEAL_INFO, ephemeralKeyMaterial } = setting;
  const recipientPublicKey = await suite.kem.deserializePublicKey(bufferOf(recipient));
  const ephemeral = ephemeralKeyMaterial === undefined ? {} : { ekm: bufferOf(ephemeralKeyMaterial) };
  const sender = await suite.createSenderContext({ recipientPublicKey, info: bufferOf(info), ...ephemeral });
  const ciphertext = await sender.seal(bufferOf(plaintext), bufferOf(additionalData));
  return concatBytes(new Uint8Array(sender.enc), new Uint8Array(ciphertext));
}

/** Seals a padded ballot to the election key (65 bytes), bound to its election, style, voting key and sequence. */
export function sealBallot(
  electionPublicKey: Uint8Array,
  padded: Uint8Array,
  binding: SealBinding,
): Promise<Uint8Array> {
  return sealBytes(electionPublicKey, padded, sealAdditionalData(binding));
}

/** An opener for the election's private key (a 32-byte scalar), on WebCrypto. Rejects bytes that are no such key. */
export async function ballotOpener(electionSecretKey: Uint8Array, info: Uint8Array = SEAL_INFO): Promise<OpenBallot> {
  const recipientKey = await suite.kem.deserializePrivateKey(bufferOf(electionSecretKey));
  return async (sealed, additionalData) => {
    try {
      const enc = bufferOf(sealed.subarray(0, ENCAPSULATED_LENGTH));
      const recipient = await suite.createRecipientContext({ recipientKey, enc, info: bufferOf(info) });
      const ciphertext = bufferOf(sealed.subarray(ENCAPSULATED_LENGTH));
      return new Uint8Array(await recipient.open(ciphertext, bufferOf(additionalData)));
    } catch {
      return undefined;
    }
  };
}

/** A new election key pair from the platform's secure randomness: `publicKey` 65 bytes, `secretKey` 32. */
export async function generateElectionKey(): Promise<{
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    secretKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  };
}

/** The key pair that these 32 secret bytes stand for, always the same one. RFC 9180, section 7.1.3. */
export async function sealKeyFrom(seed: Uint8Array): Promise<{
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}> {
  const pair = await suite.kem.deriveKeyPair(bufferOf(seed));
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    secretKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  };
}

/** Whether a secret key belongs to a public key: something sealed to the one has to open with the other. */
export async function isElectionKeyPair(publicKey: Uint8Array, secretKey: Uint8Array): Promise<boolean> {
  const probe = utf8('baraza/probe/v1');
  const binding = { election: 'probe', style: 'probe', votingKey: '', sequence: 0 };
  try {
    const sealed = await sealBallot(publicKey, probe, binding);
    const open = await ballotOpener(secretKey);
    return (await open(sealed, sealAdditionalData(binding))) !== undefined;
  } catch {
    return false;
  }
}
