import { parseManifest } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import type { AskBox } from './box/ballot-box.ts';
import { checkPass, type AcceptedPass, type PassFault } from './box/check-pass.ts';
import { fetchManifest, type ManifestFault } from './box/fetch-manifest.ts';
import { EMPTY_DRAFT, type KeptVote } from './domain/kept-vote.ts';
import { fittingRanking } from './domain/ranking.ts';
import { passTextIn, readPass } from './domain/read-pass.ts';

export type OpeningFault = { readonly type: 'not-a-pass' } | PassFault | ManifestFault;

/** A vote under way: what the device keeps, and the pass and manifest it was read from. */
export interface OpenVote {
  readonly vote: KeptVote;
  readonly accepted: AcceptedPass;
}

/** Opens a pass that was pasted, scanned or brought by a link. Asks the box for nothing but the manifest, which is public. */
export async function openPass(text: string, ask: AskBox, origin: string): Promise<Result<OpenVote, OpeningFault>> {
  const pass = readPass(text);
  if (pass === undefined) return err({ type: 'not-a-pass' });
  const fetched = await fetchManifest(pass.election, ask);
  if (!fetched.ok) return fetched;
  const accepted = await checkPass(pass, fetched.value, origin);
  if (!accepted.ok) return accepted;
  const vote: KeptVote = {
    passText: passTextIn(text),
    manifestText: fetched.value.text,
    draft: EMPTY_DRAFT,
    sentBefore: null,
    lastSequence: null,
    sealed: null,
  };
  return ok({ vote, accepted: accepted.value });
}

/** Goes on with a kept vote, without a line. Undefined where what was kept does not hold together any more. */
export async function resumeVote(vote: KeptVote, origin: string): Promise<OpenVote | undefined> {
  const pass = readPass(vote.passText);
  const manifest = parseManifest(utf8(vote.manifestText));
  if (pass === undefined || !manifest.ok) return undefined;
  const accepted = await checkPass(pass, { manifest: manifest.value, text: vote.manifestText }, origin);
  if (!accepted.ok) return undefined;
  const { style } = accepted.value;
  const choice = vote.draft.choice !== null && style.candidates[vote.draft.choice - 1] ? vote.draft.choice : null;
  const draft = { ...vote.draft, choice, ranking: fittingRanking(vote.draft.ranking, style) };
  return { vote: { ...vote, draft }, accepted: accepted.value };
}
