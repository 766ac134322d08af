import { expectOk } from '@baraza/result';
import { concatBytes, fromHex, toBase64, toBase64Url, toHex } from '@baraza/transparency-log';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRawRsaKey, issuerSpki, nativePrimitives } from '../node/index.ts';
import vector from '../vectors/rfc9474-a1.json' with { type: 'json' };
import { blindMessage, finalizeSignature, importIssuerKey, verifySignature } from './blind-signature.ts';
import { signBlinded } from './sign-blinded.ts';

const bytes = (hex: string): Uint8Array => fromHex(hex) ?? new Uint8Array();
const number = (hex: string): bigint => BigInt(`0x${hex}`);

function inverse(value: bigint, modulus: bigint): bigint {
  let [r0, r1, s0, s1] = [value % modulus, modulus, 1n, 0n];
  while (r1 !== 0n) [r0, r1, s0, s1] = [r1, r0 % r1, s1, s0 - (r0 / r1) * s1];
  return ((s0 % modulus) + modulus) % modulus;
}

function fixed(value: bigint, length: number): Uint8Array {
  return bytes(value.toString(16).padStart(length * 2, '0'));
}

const [p, q, e] = [number(vector.p), number(vector.q), 65537n];
const n = p * q;
const d = inverse(e, (p - 1n) * (q - 1n));
let pem = '';

beforeAll(async () => {
  const part = (value: bigint, length: number) => toBase64Url(fixed(value, length));
  const [dp, dq, qi] = [part(d % (p - 1n), 256), part(d % (q - 1n), 256), part(inverse(q, p), 256)];
  const jwk = {
    kty: 'RSA',
    n: part(n, 512),
    e: 'AQAB',
    d: part(d, 512),
    p: part(p, 256),
    q: part(q, 256),
    dp,
    dq,
    qi,
    ext: true,
  };
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['sign']);
  const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));
  pem = `-----BEGIN PRIVATE KEY-----\n${toBase64(der)}\n-----END PRIVATE KEY-----\n`;
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The library draws the PSS salt first and the blinding factor second. */
function drawInOrder(...draws: readonly Uint8Array[]): void {
  const left = [...draws];
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((target) => {
    (target as unknown as Uint8Array).set(left.shift() ?? new Uint8Array());
    return target;
  });
}

describe('RSABSSA-SHA384-PSS-Randomized', () => {
  it('blinds, signs and finalizes to the bytes of RFC 9474', async () => {
    const issuer = expectOk(await importIssuerKey(issuerSpki(pem)));
    const prepared = concatBytes(bytes(vector.randomizer), bytes(vector.message));
    drawInOrder(bytes(vector.salt), fixed(inverse(number(vector.inverse), n), 512));
    const blinding = await blindMessage(issuer, prepared);
    expect(toHex(blinding.blindedMessage)).toBe(vector.blindedMessage);
    expect(toHex(blinding.inverse)).toBe(vector.inverse);
    const blindSignature = expectOk(signBlinded(createRawRsaKey(pem), blinding.blindedMessage));
    expect(toHex(blindSignature)).toBe(vector.blindSignature);
    const signature = expectOk(await finalizeSignature(issuer, blinding, blindSignature));
    expect(toHex(signature)).toBe(vector.signature);
    expect(await verifySignature(issuer, prepared, signature)).toBe(true);
    const native = await nativePrimitives.pssVerifier(issuerSpki(pem));
    expect(native(prepared, signature)).toBe(true);
    expect(native(bytes(vector.message), signature)).toBe(false);
  });

  it('finds out an issuer that answers something else', async () => {
    const issuer = expectOk(await importIssuerKey(issuerSpki(pem)));
    const blinding = await blindMessage(issuer, bytes(vector.message));
    expect(await finalizeSignature(issuer, blinding, bytes(vector.blindSignature))).toEqual({
      ok: false,
      error: { type: 'invalid-blind-signature' },
    });
  });

  it('signs nothing that is not a number below the modulus', () => {
    const key = createRawRsaKey(pem);
    expect(signBlinded(key, new Uint8Array(256))).toMatchObject({
      error: { type: 'wrong-message-length', expected: 512 },
    });
    expect(signBlinded(key, key.modulus)).toMatchObject({ error: { type: 'message-out-of-range' } });
    const faulty = { ...key, privateOperation: (message: Uint8Array) => message };
    expect(signBlinded(faulty, fixed(5n, 512))).toMatchObject({ error: { type: 'signing-failure' } });
  });

  it('takes no key of another kind', async () => {
    expect(await importIssuerKey(new Uint8Array(300))).toMatchObject({ error: { type: 'not-an-issuer-key' } });
  });
});
