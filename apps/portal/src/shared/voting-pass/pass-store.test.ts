import 'fake-indexeddb/auto';
import { ed25519PublicKey, toBase64Url } from '@baraza/transparency-log';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetUnlessKept, makeSeed, saveMembershipKey } from '../membership-key/membership-key.ts';
import { forgetPassesWithoutKey, keptPasses, passKey, type KeptPass } from './pass-store.ts';

const passOf = (seed: Uint8Array): KeptPass => ({
  ...{ election: 'park-board-2026', style: 'north', manifestHash: '', host: 'https://vote.example', issuers: [] },
  ...{ membershipKey: toBase64Url(ed25519PublicKey(seed)), votingSeed: makeSeed(), randomizer: makeSeed() },
});

beforeEach(() => keptPasses.forgetAll());

describe('passes on a device when somebody signs out', () => {
  it('stay with a key that stays, and go with one that goes: the next person at the device finds none', async () => {
    const [own, shared] = [makeSeed(), makeSeed()];
    await saveMembershipKey('own phone', own, { staysAfterSignOut: true });
    await saveMembershipKey('shared phone', shared, { staysAfterSignOut: false });
    for (const pass of [passOf(own), passOf(shared)]) await keptPasses.put(passKey(pass), pass);
    await forgetUnlessKept();
    await forgetPassesWithoutKey();
    expect((await keptPasses.all()).map(({ membershipKey }) => membershipKey)).toEqual([passOf(own).membershipKey]);
  });
});
