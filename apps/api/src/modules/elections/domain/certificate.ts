import { canonicalJson } from '@baraza/blind-ballots';
import { toBase64Url } from '@baraza/transparency-log';
import { protocolMoment } from './manifest-draft.ts';
import type { Election } from './election.ts';

export interface CertifiedStyle {
  readonly style: string;
  /** Candidate numbers in order of election; the manifest says who they are. */
  readonly elected: readonly number[];
  /** Votes for each choice; of a question only. */
  readonly votes: readonly number[];
}

/**
 * What an election came to, as canonical JSON: numbers and hashes only, so that it can stay in a public log for ever. Who
 * bore which number stands in the manifest, whose hash it names.
 */
export function certificateOf(
  election: Election,
  board: { readonly boardRoot: Uint8Array; readonly boardSize: number },
  styles: readonly CertifiedStyle[],
  issuedAt: Date,
): string {
  const base64Url = (bytes: Uint8Array | null): string => toBase64Url(bytes ?? new Uint8Array());
  return canonicalJson({
    kind: 'baraza/certificate/v1',
    election: election.slug,
    issuedAt: protocolMoment(issuedAt),
    manifestHash: base64Url(election.manifestHash),
    manifestLogIndex: election.manifestLogIndex,
    boardRoot: base64Url(board.boardRoot),
    boardSize: board.boardSize,
    resultHash: base64Url(election.resultHash),
    styles: styles.map(({ style, elected, votes }) => ({
      style,
      ...(votes.length > 0 ? { votes } : { elected }),
    })),
  });
}
