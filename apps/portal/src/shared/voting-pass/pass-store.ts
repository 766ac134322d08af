import { toBase64Url } from '@baraza/transparency-log';
import { deviceStore } from '../device-store/device-store.ts';
import { keysHere } from '../membership-key/membership-key.ts';

/** One issuer's part of a pass on its way. */
export interface IssuerPart {
  readonly id: string;
  /** The signed request, byte for byte as it is sent each time. */
  readonly request: string;
  /** Removes the blinding from the answer; erased with the token's arrival, because it links the two. */
  readonly inverse: Uint8Array | null;
  /** The finalized signature, checked. */
  readonly token: Uint8Array | null;
}

/** A voting pass being made or made. It is kept before the first request leaves: what an issuer answers is answered once. */
export interface KeptPass {
  readonly election: string;
  readonly style: string;
  /** Base64url; says whose pass it is on a device that several members share. */
  readonly membershipKey: string;
  /** Base64url of SHA-256 of the manifest the pass was begun under. */
  readonly manifestHash: string;
  readonly host: string;
  readonly votingSeed: Uint8Array;
  readonly randomizer: Uint8Array;
  readonly issuers: readonly IssuerPart[];
}

/** Passes of this device, by {@link passKey}. */
export const keptPasses = deviceStore<KeptPass>('baraza-voting-passes');

export function passKey(pass: Pick<KeptPass, 'election' | 'membershipKey'>): string {
  return `${pass.election}/${pass.membershipKey}`;
}

/** At sign-out: a pass stays where its membership's key stays, and goes where that goes. */
export async function forgetPassesWithoutKey(): Promise<void> {
  const keys = new Set((await keysHere()).map(({ publicKey }) => toBase64Url(publicKey)));
  for (const pass of await keptPasses.all()) if (!keys.has(pass.membershipKey)) await keptPasses.forget(passKey(pass));
}
