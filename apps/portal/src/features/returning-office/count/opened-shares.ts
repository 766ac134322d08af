import { parseShares, shareHash, type ElectionManifest, type OpenedShare } from '@baraza/blind-ballots';
import { equalBytes, utf8 } from '@baraza/transparency-log';

export type ShareRefusal = 'not-a-share' | 'unknown-holder' | 'another-share' | 'already-there';

export interface TakenShares {
  readonly shares: readonly OpenedShare[];
  readonly refusal: ShareRefusal | null;
}

/**
 * Adds what a key holder handed in, scanned or from a file, to the shares that are there; a file may hold several. A
 * share that the manifest does not know is refused by name here, before it could spoil the opening for all.
 */
export function takeShares(
  before: readonly OpenedShare[],
  text: string,
  { electionKey }: Pick<ElectionManifest, 'electionKey'>,
): TakenShares {
  const parsed = parseShares(utf8(text.trim()));
  if (!parsed.ok || parsed.value.length === 0) return { shares: before, refusal: 'not-a-share' };
  let shares = before;
  for (const share of parsed.value) {
    const holder = electionKey.holders.find(({ id }) => id === share.holder);
    if (holder === undefined) return { shares: before, refusal: 'unknown-holder' };
    if (!equalBytes(shareHash(share.share), holder.shareHash)) return { shares: before, refusal: 'another-share' };
    if (shares.some((other) => other.holder === share.holder)) return { shares: before, refusal: 'already-there' };
    shares = [...shares, share];
  }
  return { shares, refusal: null };
}
