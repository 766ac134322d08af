import { styleOf, type ElectionManifest } from '@baraza/blind-ballots';
import { ed25519PublicKey, fromBase64Url, leafHash, verifyInclusion } from '@baraza/transparency-log';

/** What the API answers to a member who asks for a voting plan. */
export interface RollProofAnswer {
  readonly votingPlan: {
    readonly style: { readonly slug: string };
    readonly rollProof: { readonly index: number; readonly proof: readonly string[] };
  };
}

/** Whether the proof of a plan is one of this member's key, under the roll's root in the manifest. */
export function provesPlaceOnRoll(
  manifest: ElectionManifest,
  { votingPlan: { style, rollProof } }: RollProofAnswer,
  { seed }: { readonly seed: Uint8Array },
): boolean {
  const { size, root } = styleOf(manifest, style.slug)!.roll;
  const proof = rollProof.proof.map((hash) => fromBase64Url(hash)!);
  return verifyInclusion({ index: rollProof.index, size, root, leaf: leafHash(ed25519PublicKey(seed)), proof }).ok;
}
