import { err, ok, type Result } from '@baraza/result';
import { RSABSSA } from '@cloudflare/blindrsa-ts';

const ALGORITHM = { name: 'RSA-PSS', hash: 'SHA-384' } as const;
/** Length in bytes of the PSS salt of RSABSSA-SHA384-PSS-Randomized. RFC 9474, section 5. */
export const PSS_SALT_LENGTH = 48;
const suite = RSABSSA.SHA384.PSS.Randomized();

/** WebCrypto's key type, by way of its own function: it has no global name where the DOM's types are not loaded. */
type WebCryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** An issuer's RSA public key for one election and style, ready for use. */
export interface IssuerPublicKey {
  readonly key: WebCryptoKey;
  /** 2048 to 4096. */
  readonly modulusBits: number;
}

export type BlindSignatureFault =
  { readonly type: 'not-an-issuer-key'; readonly reason: string } | { readonly type: 'invalid-blind-signature' };

/** What the voter's device keeps until the issuer answers; it has to be stored before the request leaves. */
export interface Blinding {
  readonly preparedMessage: Uint8Array;
  readonly blindedMessage: Uint8Array;
  /** Inverse of the blinding factor: whoever has it can link the answer to the voting key. */
  readonly inverse: Uint8Array;
}

/** WebCrypto wants bytes that are not on shared memory, and says so in its types. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** Imports a SubjectPublicKeyInfo (DER, rsaEncryption) of 2048 to 4096 bits with the exponent 65537. */
export async function importIssuerKey(spki: Uint8Array): Promise<Result<IssuerPublicKey, BlindSignatureFault>> {
  try {
    const key = await crypto.subtle.importKey('spki', ownBytes(spki), ALGORITHM, true, ['verify']);
    const { modulusLength, publicExponent } = key.algorithm as unknown as {
      readonly modulusLength: number;
      readonly publicExponent: Uint8Array;
    };
    if (modulusLength < 2048 || modulusLength > 4096) {
      return err({ type: 'not-an-issuer-key', reason: `${modulusLength} bits` });
    }
    if (publicExponent.join() !== '1,0,1') return err({ type: 'not-an-issuer-key', reason: 'exponent is not 65537' });
    return ok({ key, modulusBits: modulusLength });
  } catch {
    return err({ type: 'not-an-issuer-key', reason: 'not an RSA SubjectPublicKeyInfo' });
  }
}

/** Blinds a prepared message (randomizer and message). RFC 9474, section 4.2; the platform's secure randomness. */
export async function blindMessage(issuer: IssuerPublicKey, preparedMessage: Uint8Array): Promise<Blinding> {
  const { blindedMsg, inv } = await suite.blind(issuer.key, ownBytes(preparedMessage));
  return { preparedMessage, blindedMessage: blindedMsg, inverse: inv };
}

/** Unblinds an issuer's answer and checks it. RFC 9474, section 4.4. */
export async function finalizeSignature(
  issuer: IssuerPublicKey,
  blinding: Pick<Blinding, 'preparedMessage' | 'inverse'>,
  blindSignature: Uint8Array,
): Promise<Result<Uint8Array, BlindSignatureFault>> {
  try {
    const message = ownBytes(blinding.preparedMessage);
    return ok(await suite.finalize(issuer.key, message, ownBytes(blindSignature), ownBytes(blinding.inverse)));
  } catch {
    return err({ type: 'invalid-blind-signature' });
  }
}

/** Checks an issuer's signature over a prepared message. */
export async function verifySignature(
  issuer: IssuerPublicKey,
  preparedMessage: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  return suite.verify(issuer.key, ownBytes(signature), ownBytes(preparedMessage));
}
