import {
  blindMessage,
  formatIssueRequest,
  importIssuerKey,
  preparedMessage,
  RANDOMIZER_LENGTH,
  signIssueRequest,
  type IssuerPublicKey,
  type ManifestIssuer,
} from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { ed25519PublicKey, toBase64Url } from '@baraza/transparency-log';
import type { IssuerPart, KeptPass } from '../../../shared/voting-pass/pass-store.ts';
import type { CheckedPlan, VotingPlan } from './voting-plan.ts';

export type BeginFault = { readonly type: 'issuer-key-unusable'; readonly issuer: string };

/** The public key of an issuer for the style of a plan. */
export async function issuerKey(
  issuer: ManifestIssuer,
  styleIndex: number,
): Promise<Result<IssuerPublicKey, BeginFault>> {
  const key = await importIssuerKey(issuer.rsaKeys[styleIndex] ?? new Uint8Array());
  return key.ok ? key : err({ type: 'issuer-key-unusable', issuer: issuer.id });
}

/** The message all issuers sign blindly for a pass. */
export function messageOf(pass: Pick<KeptPass, 'election' | 'style' | 'votingSeed' | 'randomizer'>): Uint8Array {
  const { election, style, votingSeed, randomizer } = pass;
  return preparedMessage({ election, style, votingKey: ed25519PublicKey(votingSeed) }, randomizer);
}

/** A fresh voting key and one signed request per issuer, to be kept before any of them is sent. */
export async function beginPass(
  plan: VotingPlan,
  checked: CheckedPlan,
  membershipSeed: Uint8Array,
): Promise<Result<KeptPass, BeginFault>> {
  const { election, style, host } = plan;
  const votingSeed = crypto.getRandomValues(new Uint8Array(32));
  const randomizer = crypto.getRandomValues(new Uint8Array(RANDOMIZER_LENGTH));
  const message = messageOf({ election, style, votingSeed, randomizer });
  const issuers: IssuerPart[] = [];
  for (const issuer of checked.manifest.issuers) {
    const key = await issuerKey(issuer, checked.styleIndex);
    if (!key.ok) return key;
    const { blindedMessage, inverse } = await blindMessage(key.value, message);
    const request = formatIssueRequest(
      signIssueRequest({ issuer: issuer.id, election, style, blindedMessage }, membershipSeed),
    );
    issuers.push({ id: issuer.id, request, inverse, token: null });
  }
  const membershipKey = toBase64Url(ed25519PublicKey(membershipSeed));
  return ok({
    election,
    style,
    membershipKey,
    manifestHash: checked.manifestHash,
    host,
    votingSeed,
    randomizer,
    issuers,
  });
}
