import 'fake-indexeddb/auto';
import { verifyEd25519 } from '@baraza/transparency-log';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetAll,
  forgetUnlessKept,
  keysHere,
  loadMembershipKey,
  makeSeed,
  saveMembershipKey,
  signWith,
} from './membership-key.ts';

beforeEach(() => forgetAll());

describe('keys of memberships on this device', () => {
  it('sign as their member', async () => {
    await saveMembershipKey('one', makeSeed(), { staysAfterSignOut: false });
    const key = await loadMembershipKey('one');
    const message = Uint8Array.of(1, 2, 3);
    expect(verifyEd25519(key!.publicKey, message, signWith(key!, message))).toBe(true);
    expect(await loadMembershipKey('another')).toBeUndefined();
  });

  it('go at sign-out unless they were meant to stay, and all of them when everything is forgotten', async () => {
    await saveMembershipKey('shared phone', makeSeed(), { staysAfterSignOut: false });
    await saveMembershipKey('own phone', makeSeed(), { staysAfterSignOut: true });
    await forgetUnlessKept();
    expect((await keysHere()).map(({ memberId }) => memberId)).toEqual(['own phone']);
    await forgetAll();
    expect(await keysHere()).toEqual([]);
  });
});
