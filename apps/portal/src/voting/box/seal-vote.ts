import {
  encodeContent,
  formatCastBallot,
  sealBallot,
  signCastBallot,
  type BallotContent,
  type ManifestStyle,
} from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { toBase64Url } from '@baraza/transparency-log';
import type { Draft } from '../domain/kept-vote.ts';
import type { AcceptedPass } from './check-pass.ts';

/** What a draft says as a ballot, or undefined while nothing has been decided. An empty ranking has to be meant. */
export function contentOf(draft: Draft, style: ManifestStyle): BallotContent | undefined {
  if (style.content === 'choice') return draft.choice === null ? undefined : { choice: draft.choice };
  if (draft.isBlank) return { ranking: [] };
  return draft.ranking.length === 0 ? undefined : { ranking: draft.ranking };
}

/**
 * Seals a ballot to the election key and signs it with the voting key: the canonical text that is sent. All ballots of a
 * style have one length, so it tells nothing. Throws where the content is none of the style.
 */
export async function sealVote(accepted: AcceptedPass, content: BallotContent, sequence: number): Promise<string> {
  const { pass, manifest, style, votingKey } = accepted;
  const { election, randomizer, tokens, votingSeed } = pass;
  const padded = expectOk(encodeContent(content, style));
  const binding = { election, style: style.id, votingKey: toBase64Url(votingKey), sequence };
  const sealed = await sealBallot(manifest.electionKey.publicKey, padded, binding);
  return formatCastBallot(
    signCastBallot({ election, style: style.id, randomizer, tokens, sequence, sealed }, votingSeed),
  );
}
