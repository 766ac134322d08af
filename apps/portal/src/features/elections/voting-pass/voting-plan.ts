import { manifestHash, parseManifest, styleOf, type ElectionManifest, type ManifestStyle } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, leafHash, toBase64Url, utf8, verifyInclusion } from '@baraza/transparency-log';

/** What the portal's server says about an election to a member who asks for a pass. Nothing of it is believed unchecked. */
export interface VotingPlan {
  readonly election: string;
  readonly style: string;
  /** The manifest's canonical text. */
  readonly manifestText: string;
  /** Place of the manifest's record in the public log; null where the server names none. */
  readonly logIndex: number | null;
  /** Verifier key of the public log; null where there is no log. */
  readonly logKey: string | null;
  /** Where each issuer answers. */
  readonly issuers: readonly { readonly id: string; readonly url: string }[];
  /** Address of the voting page. */
  readonly host: string;
  /** That the membership key is on the roll of `style`; hashes in base64url. */
  readonly rollProof: { readonly index: number; readonly proof: readonly string[] };
}

/** A plan whose parts fit one another and the member's own key. */
export interface CheckedPlan {
  readonly manifest: ElectionManifest;
  readonly style: ManifestStyle;
  readonly styleIndex: number;
  /** Base64url. */
  readonly manifestHash: string;
}

export type PlanFault =
  | { readonly type: 'manifest-unreadable' }
  | { readonly type: 'other-election' }
  | { readonly type: 'other-constituency' }
  | { readonly type: 'issuer-without-address'; readonly issuer: string }
  | { readonly type: 'not-on-the-roll' };

/** Checks what has to hold before a key is made: the parts fit the manifest, and the member is on its roll. */
export function checkPlan(plan: VotingPlan, membershipKey: Uint8Array): Result<CheckedPlan, PlanFault> {
  const bytes = utf8(plan.manifestText);
  const parsed = parseManifest(bytes);
  if (!parsed.ok) return err({ type: 'manifest-unreadable' });
  const manifest = parsed.value;
  if (manifest.election !== plan.election) return err({ type: 'other-election' });
  const style = styleOf(manifest, plan.style);
  if (style === undefined) return err({ type: 'other-constituency' });
  const unreachable = manifest.issuers.find(({ id }) => !plan.issuers.some((issuer) => issuer.id === id));
  if (unreachable !== undefined) return err({ type: 'issuer-without-address', issuer: unreachable.id });
  if (!isOnRoll(plan, style, membershipKey)) return err({ type: 'not-on-the-roll' });
  return ok({
    manifest,
    style,
    styleIndex: manifest.styles.indexOf(style),
    manifestHash: toBase64Url(manifestHash(bytes)),
  });
}

/** A proof leads from the key to the roll's root in the manifest; the issuers look at the roll itself in any case. */
function isOnRoll({ rollProof }: VotingPlan, { roll }: ManifestStyle, membershipKey: Uint8Array): boolean {
  const { index } = rollProof;
  // What is no hash has no length either, and is refused with the proof.
  const proof = rollProof.proof.map((hash) => fromBase64Url(hash) ?? new Uint8Array());
  return verifyInclusion({ index, size: roll.size, leaf: leafHash(membershipKey), root: roll.root, proof }).ok;
}
