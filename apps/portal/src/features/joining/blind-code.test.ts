import { verifySignature, importIssuerKey } from '@baraza/blind-ballots';
import { attestBlindly, generateAttestingKey } from '@baraza/membership';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import { blindCode, openSignature } from './blind-code.ts';
import { newJoining } from './joining-state.ts';

describe('a code in the browser', () => {
  it('turns into a signature that was never seen by the organisation, and keeps no blinding', async () => {
    const organisation = await generateAttestingKey();
    const state = newJoining('lake-riders', 'join');
    const membershipKey = ed25519PublicKey(state.seed);
    const token = { forum: 'lake-riders', constituency: 'riders', purpose: 'join', membershipKey } as const;
    const held = {
      code: 'AAAA',
      organisationId: 'o',
      organisationName: 'O',
      keyId: 'k',
      publicKey: organisation.publicKey,
    };
    const asked = (await blindCode(held, token, state.randomizer))!;
    const answer = expectOk(await attestBlindly(organisation, asked.blindedMessage));
    const opened = (await openSignature(asked, answer))!;
    const issuer = expectOk(await importIssuerKey(organisation.publicKey));
    expect(await verifySignature(issuer, asked.prepared, opened.signature!)).toBe(true);
    expect(opened).toMatchObject({ state: 'signed', inverse: null });
    expect(opened.signature).not.toEqual(answer);
    expect(await openSignature(asked, answer.slice().reverse())).toBeNull();
    expect(await blindCode({ ...held, publicKey: new Uint8Array(4) }, token, state.randomizer)).toBeNull();
  });
});
