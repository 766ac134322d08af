import { concatBytes, fromHex, toHex, utf8 } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import { nativeBallotOpener } from '../node/index.ts';
import {
  ballotOpener,
  generateElectionKey,
  isElectionKeyPair,
  sealAdditionalData,
  sealBallot,
  sealBytes,
} from './seal-ballot.ts';

const hex = (text: string): Uint8Array => fromHex(text) ?? new Uint8Array();

/** RFC 9180, appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0. */
const VECTOR = {
  info: utf8('Ode on a Grecian Urn'),
  ephemeralKeyMaterial: hex('4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e'),
  recipientPublic: hex(
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  ),
  recipientSecret: hex('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'),
  encapsulated:
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  plaintext: utf8('Beauty is truth, truth beauty'),
  additionalData: utf8('Count-0'),
  ciphertext: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
};

describe('HPKE', () => {
  it('seals to the bytes of RFC 9180', async () => {
    const { recipientPublic, plaintext, additionalData, info, ephemeralKeyMaterial } = VECTOR;
    const sealed = await sealBytes(recipientPublic, plaintext, additionalData, { info, ephemeralKeyMaterial });
    expect(toHex(sealed)).toBe(VECTOR.encapsulated + VECTOR.ciphertext);
  });

  it.each([
    ['WebCrypto', ballotOpener],
    ['native', nativeBallotOpener],
  ])('opens the bytes of RFC 9180 with %s', async (_, opener) => {
    const open = await opener(VECTOR.recipientSecret, VECTOR.info);
    const sealed = hex(VECTOR.encapsulated + VECTOR.ciphertext);
    expect(await open(sealed, VECTOR.additionalData)).toEqual(VECTOR.plaintext);
    expect(await open(sealed, utf8('Count-1'))).toBeUndefined();
    expect(await open(concatBytes(sealed.subarray(0, 64), sealed.subarray(65)), VECTOR.additionalData)).toBeUndefined();
  });
});

describe('a sealed ballot', () => {
  const binding = { election: 'e', style: 's', votingKey: 'AAAA', sequence: 3 };

  it('opens only under what it is bound to', async () => {
    const { publicKey, secretKey } = await generateElectionKey();
    const sealed = await sealBallot(publicKey, utf8('padded'), binding);
    for (const open of [await ballotOpener(secretKey), nativeBallotOpener(secretKey)]) {
      expect(await open(sealed, sealAdditionalData(binding))).toEqual(utf8('padded'));
      expect(await open(sealed, sealAdditionalData({ ...binding, sequence: 4 }))).toBeUndefined();
      expect(await open(sealed, sealAdditionalData({ ...binding, votingKey: 'AAAB' }))).toBeUndefined();
    }
  });

  it('tells the right private key from another', async () => {
    const [mine, other] = [await generateElectionKey(), await generateElectionKey()];
    expect(await isElectionKeyPair(mine.publicKey, mine.secretKey)).toBe(true);
    expect(await isElectionKeyPair(mine.publicKey, other.secretKey)).toBe(false);
    expect(await isElectionKeyPair(mine.publicKey, new Uint8Array(32))).toBe(false);
  });
});
