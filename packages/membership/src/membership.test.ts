import { blindMessage, finalizeSignature, importIssuerKey, verifySignature } from '@baraza/blind-ballots';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey } from '@baraza/transparency-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attestBlindly,
  attestationCodeHash,
  fromRecoveryCode,
  generateAttestingKey,
  labelOf,
  openAttestingSecret,
  openSecret,
  personHash,
  preparedMembership,
  readAttestationCode,
  sealAttestingSecret,
  sealSecret,
  signInStatement,
  toAttestationCode,
  toRecoveryCode,
} from './index.ts';

const seed = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const aSeed = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the recovery code', () => {
  it('is the same for the same key for ever', () => {
    expect(toRecoveryCode(seed)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(toRecoveryCode(seed)).toMatchInlineSnapshot(
      `"003G-W58W-4CN3-2E1Z-8S6N-8PV2-D5R7-EZM5-HJ9S-N8D8-NYVB-VH6B-TBCH-K1SJ"`,
    );
  });

  it('comes back however a hand typed it', () => {
    fc.assert(
      fc.property(aSeed, (bytes) => {
        const code = toRecoveryCode(bytes);
        const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
        const arabic = code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
        expect([fromRecoveryCode(typed), fromRecoveryCode(arabic)]).toEqual([
          { ok: true, value: bytes },
          { ok: true, value: bytes },
        ]);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it('notices a slip of the hand', () => {
    const mistyped = toRecoveryCode(seed).replace('0', '8');
    expect(fromRecoveryCode(mistyped)).toEqual({ ok: false, error: { type: 'mistyped' } });
    expect(fromRecoveryCode('ABCD')).toEqual({ ok: false, error: { type: 'wrong-length', expected: 56, found: 4 } });
    expect(fromRecoveryCode('U'.repeat(56))).toEqual({ ok: false, error: { type: 'unknown-sign' } });
  });
});

describe('an attestation code', () => {
  it('is read with or without its separators, and has a label', () => {
    const code = toAttestationCode(seed.slice(0, 10));
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(readAttestationCode(` ${code.replaceAll('-', '').toLowerCase()} `)).toBe(code);
    expect(labelOf(code)).toBe(code.split('-')[0]);
    expect(attestationCodeHash(code)).toHaveLength(32);
    expect([readAttestationCode('hello'), readAttestationCode('')]).toEqual([undefined, undefined]);
  });
});

describe('a blind attestation', () => {
  it('becomes a signature that the organisation has never seen, for this key and place only', async () => {
    const organisation = await generateAttestingKey();
    const issuer = expectOk(await importIssuerKey(organisation.publicKey));
    const randomizer = new Uint8Array(32).fill(3);
    const token = {
      forum: 'lake',
      constituency: 'riders',
      purpose: 'join',
      membershipKey: ed25519PublicKey(seed),
    } as const;
    const prepared = preparedMembership(token, randomizer);
    const blinding = await blindMessage(issuer, prepared);
    const answer = expectOk(await attestBlindly(organisation, blinding.blindedMessage));
    const signature = expectOk(await finalizeSignature(issuer, blinding, answer));
    expect(await verifySignature(issuer, prepared, signature)).toBe(true);
    const native = await nativePrimitives.pssVerifier(organisation.publicKey);
    expect(await native(prepared, signature)).toBe(true);
    for (const other of [{ forum: 'moderators' }, { constituency: 'drivers' }, { purpose: 'rekey' as const }]) {
      expect(await native(preparedMembership({ ...token, ...other }, randomizer), signature)).toBe(false);
    }
    expect(await attestBlindly(organisation, new Uint8Array(3))).toEqual({ ok: false, error: { type: 'cannot-sign' } });
  });
});

describe('what an organisation keeps', () => {
  it('opens with its passphrase only', async () => {
    const key = await generateAttestingKey();
    const sealed = await sealAttestingSecret('a boat at the shore', key);
    const opened = expectOk(await openAttestingSecret('a boat at the shore', sealed));
    expect(opened).toEqual({ privateKey: key.privateKey, personSalt: key.personSalt });
    expect(await openAttestingSecret('a boat at the shor', sealed)).toEqual({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    expect(await openSecret('x', '{}')).toEqual({ ok: false, error: { type: 'not-a-sealed-secret' } });
    expect(await openSecret('x', await sealSecret('x', 'kept'))).toEqual({ ok: true, value: 'kept' });
  });

  it('recognises a person in other spelling, and tells nothing without the salt', async () => {
    const first = await personHash({ name: 'José  Otieno', knownOnlyToThem: 'the blue gate' }, seed);
    const again = await personHash({ name: ' jose otieno', knownOnlyToThem: 'The Blue Gate' }, seed);
    const elsewhere = await personHash(
      { name: 'José Otieno', knownOnlyToThem: 'the blue gate' },
      seed.slice().reverse(),
    );
    expect(again).toEqual(first);
    expect(elsewhere).not.toEqual(first);
  });
});

it('a signed challenge is good for one host', () => {
  expect(signInStatement('baraza.example', 'abc')).not.toEqual(signInStatement('evil.example', 'abc'));
});
