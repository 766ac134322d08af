import { finalizeSignature } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { ed25519PublicKey, fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import type { DeviceStore } from '../../../shared/device-store/device-store.ts';
import { passKey, type IssuerPart, type KeptPass } from '../../../shared/voting-pass/pass-store.ts';
import type { VotingPass } from '../../../shared/voting-pass/pass-text.ts';
import type { IssuerAnswer, IssuerPlace } from './ask-issuer.ts';
import { beginPass, issuerKey, messageOf, type BeginFault } from './begin-pass.ts';
import { checkLoggedManifest, type LogFault } from './logged-manifest.ts';
import type { PublicLog } from './public-log.ts';
import { checkPlan, type CheckedPlan, type PlanFault, type VotingPlan } from './voting-plan.ts';

/** How it stands with one issuer after an attempt. */
export type IssuerStanding =
  | { readonly id: string; readonly type: 'signed' }
  | { readonly id: string; readonly type: 'refused'; readonly reason: string; readonly isTemporary: boolean }
  | { readonly id: string; readonly type: 'unreachable' }
  /** It answered with something that is not its signature over this request. */
  | { readonly id: string; readonly type: 'wrong-signature' };

export interface PassAttempt {
  readonly issuers: readonly IssuerStanding[];
  /** Null until every issuer has signed. */
  readonly pass: VotingPass | null;
}

export type PassFault =
  | LogFault
  | PlanFault
  | BeginFault
  /** This device keeps nothing; nothing was asked for. */
  | { readonly type: 'nothing-kept' }
  /** A pass was begun under another manifest of the same election. */
  | { readonly type: 'manifest-changed' };

export interface PassMaker {
  readonly store: DeviceStore<KeptPass>;
  /** Null where there is none; then no pass is made. */
  readonly log: PublicLog | null;
  readonly ask: (place: IssuerPlace, request: string) => Promise<IssuerAnswer<Uint8Array>>;
  /** Called before each issuer is asked, and with its standing after. */
  readonly onStanding?: (standing: IssuerStanding | { readonly id: string; readonly type: 'asking' }) => void;
}

/**
 * Makes a voting pass, or goes on with one that was begun: the same requests are sent again, and an issuer answers the
 * same request with the same answer. Nothing is asked for unless the manifest stands in the public log, and every key is
 * on this device's disk before the first request leaves.
 */
export async function makePass(
  plan: VotingPlan,
  membershipSeed: Uint8Array,
  maker: PassMaker,
): Promise<Result<PassAttempt, PassFault>> {
  const logged = await checkLoggedManifest(plan, maker.log);
  if (!logged.ok) return logged;
  const checked = checkPlan(plan, ed25519PublicKey(membershipSeed));
  if (!checked.ok) return checked;
  const begun = await keepBegun(plan, checked.value, membershipSeed, maker.store);
  if (!begun.ok) return begun;
  let kept = begun.value;
  const issuers: IssuerStanding[] = [];
  for (const part of kept.issuers) {
    if (part.token === null) maker.onStanding?.({ id: part.id, type: 'asking' });
    const url = plan.issuers.find(({ id }) => id === part.id)?.url ?? '';
    const { token, standing } = await tokenOf(kept, { ...part, url }, checked.value, maker);
    if (token !== part.token) {
      kept = withToken(kept, part.id, token);
      await maker.store.put(passKey(kept), kept);
    }
    issuers.push(standing);
    maker.onStanding?.(standing);
  }
  return ok({ issuers, pass: finishedPass(kept) });
}

/** The pass as it stands on this device; null while a signature is missing. */
export function finishedPass(kept: KeptPass): VotingPass | null {
  const { election, style, votingSeed, randomizer, host } = kept;
  const tokens = kept.issuers.flatMap(({ token }) => (token === null ? [] : [token]));
  const manifestHash = fromBase64Url(kept.manifestHash);
  if (manifestHash === undefined || tokens.length < kept.issuers.length) return null;
  return { election, style, votingSeed, randomizer, tokens, manifestHash, host };
}

async function keepBegun(
  plan: VotingPlan,
  checked: CheckedPlan,
  membershipSeed: Uint8Array,
  store: DeviceStore<KeptPass>,
): Promise<Result<KeptPass, PassFault>> {
  const key = passKey({ election: plan.election, membershipKey: toBase64Url(ed25519PublicKey(membershipSeed)) });
  try {
    let kept = await store.find(key);
    if (kept === undefined) {
      const fresh = await beginPass(plan, checked, membershipSeed);
      if (!fresh.ok) return fresh;
      kept = await store.keepFirst(key, fresh.value);
    }
    return kept.manifestHash === checked.manifestHash ? ok(kept) : err({ type: 'manifest-changed' });
  } catch {
    return err({ type: 'nothing-kept' });
  }
}

interface TokenAttempt {
  readonly token: Uint8Array | null;
  readonly standing: IssuerStanding;
}

async function tokenOf(
  kept: KeptPass,
  part: IssuerPart & { readonly url: string },
  { manifest, styleIndex }: CheckedPlan,
  { ask }: PassMaker,
): Promise<TokenAttempt> {
  const { id, url, request, inverse } = part;
  if (part.token !== null) return { token: part.token, standing: { id, type: 'signed' } };
  const answer = await ask({ url, election: kept.election, style: kept.style }, request);
  if (answer.type === 'refused') return { token: null, standing: { ...answer, id } };
  if (answer.type === 'unreachable') return { token: null, standing: { id, type: 'unreachable' } };
  const issuer = manifest.issuers.find((candidate) => candidate.id === id);
  const key = issuer === undefined ? undefined : await issuerKey(issuer, styleIndex);
  const blinding = { preparedMessage: messageOf(kept), inverse: inverse ?? new Uint8Array() };
  const token = key?.ok === true ? await finalizeSignature(key.value, blinding, answer.value) : undefined;
  return token?.ok === true
    ? { token: token.value, standing: { id, type: 'signed' } }
    : { token: null, standing: { id, type: 'wrong-signature' } };
}

/** The inverse goes with the token's arrival: from then on nobody needs it, and it would link the pass to the request. */
function withToken(kept: KeptPass, id: string, token: Uint8Array | null): KeptPass {
  const issuers = kept.issuers.map((part) => (part.id === id ? { ...part, token, inverse: null } : part));
  return { ...kept, issuers };
}
