/**
 * Which number a ballot carries. The box counts the highest one of a voting key, and everybody can read it in the bundle:
 * it must not tell when somebody voted, nor how often they changed their mind before they sent anything. So it is no
 * clock and no counter of drafts: the millions are divided into fifty bands, one for each ballot that the box takes under one
 * key; a voter's first ballot is a random number of the first band, the second one of the second, and so on. How many
 * ballots a key has cast is on the board anyway. The box is asked nothing; on another device the voter says how many were sent.
 */
export const BAND = 20_000;
/** The box takes no more ballots than this under one voting key. */
export const BALLOTS_MAXIMUM = 50;

/** What is known of ballots sent earlier with the same pass. */
export interface EarlierBallots {
  /** As the voter says; from 0. */
  readonly sentBefore: number;
  /** The highest number that left this device, null where none did. */
  readonly lastSequence: number | null;
}

/** The band of the next ballot, from 0. */
export function nextBand({ sentBefore, lastSequence }: EarlierBallots): number {
  const onThisDevice = lastSequence === null ? 0 : Math.floor(lastSequence / BAND) + 1;
  return Math.max(sentBefore, onThisDevice);
}

/** The next sequence number, or undefined where the key has no ballot left. `randomBelow(n)` is uniform on 0 … n − 1. */
export function nextSequence(earlier: EarlierBallots, randomBelow: (limit: number) => number): number | undefined {
  const band = nextBand(earlier);
  return band < BALLOTS_MAXIMUM ? band * BAND + randomBelow(BAND) : undefined;
}
