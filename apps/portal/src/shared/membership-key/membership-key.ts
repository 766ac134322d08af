import { ed25519PublicKey, signEd25519, toBase64Url } from '@baraza/transparency-log';
import { deviceStore } from '../device-store/device-store.ts';

interface KeptKey {
  readonly memberId: string;
  readonly seed: Uint8Array;
  /** Whether the key stays on this device when its holder signs out. */
  readonly staysAfterSignOut: boolean;
}

/** The key of one membership: whoever has its seed is the member. */
export interface MembershipKey {
  readonly memberId: string;
  /** Ed25519, 32 bytes. */
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly staysAfterSignOut: boolean;
}

const kept = deviceStore<KeptKey>('baraza-membership-keys');

/** A new key from this device's secure randomness. */
export function makeSeed(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** The member's key on this device; undefined where it is not here. */
export async function loadMembershipKey(memberId: string): Promise<MembershipKey | undefined> {
  const found = await kept.find(memberId);
  return found && { ...found, publicKey: ed25519PublicKey(found.seed) };
}

/** Rejects where the device keeps nothing. */
export function saveMembershipKey(
  memberId: string,
  seed: Uint8Array,
  { staysAfterSignOut }: { readonly staysAfterSignOut: boolean },
): Promise<void> {
  return kept.put(memberId, { memberId, seed, staysAfterSignOut });
}

export function forgetMembershipKey(memberId: string): Promise<void> {
  return kept.forget(memberId);
}

export function forgetAll(): Promise<void> {
  return kept.forgetAll();
}

/** At sign-out: what was not meant to stay goes. */
export async function forgetUnlessKept(): Promise<void> {
  for (const { memberId, staysAfterSignOut } of await kept.all()) if (!staysAfterSignOut) await kept.forget(memberId);
}

/** Keys that are on this device, for somebody who wants to sign in. */
export async function keysHere(): Promise<readonly MembershipKey[]> {
  return (await kept.all()).map((key) => ({ ...key, publicKey: ed25519PublicKey(key.seed) }));
}

export function signWith({ seed }: Pick<MembershipKey, 'seed'>, message: Uint8Array): Uint8Array {
  return signEd25519(seed, message);
}

/** Base64url of the public half, as the platform writes it. */
export function publicKeyText(seed: Uint8Array): string {
  return toBase64Url(ed25519PublicKey(seed));
}
