import type { Result } from '@baraza/result';
import { toBase64Url } from '@baraza/transparency-log';
import { loadMembershipKey, type MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import { keptPasses, passKey, type KeptPass } from '../../../shared/voting-pass/pass-store.ts';
import type { VotingPass } from '../../../shared/voting-pass/pass-text.ts';
import { lookUpToken, requestSignature } from './ask-issuer.ts';
import { checkLoggedManifest } from './logged-manifest.ts';
import { lookUpTokens, type TokenFinding } from './look-up-tokens.ts';
import { finishedPass, makePass, type PassAttempt, type PassFault, type PassMaker } from './make-pass.ts';
import { publicLog } from './public-log.ts';
import type { VotingPlan } from './voting-plan.ts';

/** What this device has of a member for an election. */
export interface FoundPass {
  readonly key: MembershipKey;
  readonly kept: KeptPass | undefined;
  /** Null until every issuer has signed. */
  readonly pass: VotingPass | null;
}

/** The member's key and pass on this device; null where the key is not here. */
export async function findPass(election: string, memberId: string): Promise<FoundPass | null> {
  const key = await loadMembershipKey(memberId);
  if (key === undefined) return null;
  const kept = await keptPasses.find(passKey({ election, membershipKey: toBase64Url(key.publicKey) }));
  return { key, kept, pass: kept === undefined ? null : finishedPass(kept) };
}

/** Makes or goes on making a pass with the issuers on the network, kept in this browser. */
export async function makeKeptPass(
  plan: VotingPlan,
  membershipSeed: Uint8Array,
  onStanding: NonNullable<PassMaker['onStanding']>,
): Promise<Result<PassAttempt, PassFault>> {
  // Asks the browser not to clear this when it runs out of room; where it says no, the pass is still kept as it is.
  await navigator.storage?.persist?.().catch(() => false);
  return makePass(plan, membershipSeed, {
    store: keptPasses,
    log: publicLog(plan.logKey),
    ask: requestSignature,
    onStanding,
  });
}

/** Whether the rules that were sent stand in the public log: what `makeKeptPass` checks again before it asks anybody. */
export function checkPlanLogged(plan: Pick<VotingPlan, 'election' | 'manifestText' | 'logIndex' | 'logKey'>) {
  return checkLoggedManifest(plan, publicLog(plan.logKey));
}

export function forgetPass(kept: KeptPass): Promise<void> {
  return keptPasses.forget(passKey(kept));
}

/** Asks every issuer whether a signature was taken in one's name. */
export function lookUpOwnTokens(
  asked: Pick<VotingPlan, 'election' | 'style' | 'issuers'>,
  membershipSeed: Uint8Array,
): Promise<readonly TokenFinding[]> {
  return lookUpTokens({ ...asked, ask: lookUpToken }, membershipSeed);
}

export { formatVotingPass, votingLink } from '../../../shared/voting-pass/pass-text.ts';
