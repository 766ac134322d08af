/** What decides whether ballots can be published, as far as it is known before the vote. */
export interface GateSize {
  /** Members entitled to vote. */
  readonly rollSize: number;
  readonly candidates: number;
  readonly ranksMaximum: number;
  readonly castMinimum: number;
  readonly uniquePercentMaximum: number;
}

export type GateForecast =
  /** Even if everybody voted there would be too few ballots. */
  | { readonly type: 'cannot-pass'; readonly rollSize: number; readonly castMinimum: number }
  /** Both outcomes are possible; `percent` of the ballots would be unique if every ranking were as likely as any other. */
  | { readonly type: 'likely' | 'unlikely'; readonly percent: number };

/** How many different ballots there are: every order of at most `ranksMaximum` candidates, the blank one included. */
export function possibleRankings(candidates: number, ranksMaximum: number): number {
  let orders = 1;
  let all = 1;
  for (let rank = 0; rank < Math.min(ranksMaximum, candidates); rank++) {
    orders *= candidates - rank;
    all += orders;
  }
  return all;
}

/**
 * What the publication gate will probably say. Real voters agree more than chance, so the share of unique ballots is an
 * upper estimate: `unlikely` says that chance alone would make too many of them unique, not that it must happen.
 */
export function forecastGate(size: GateSize): GateForecast {
  const { rollSize, castMinimum } = size;
  if (rollSize < castMinimum) return { type: 'cannot-pass', rollSize, castMinimum };
  const rankings = possibleRankings(size.candidates, size.ranksMaximum);
  const percent = 100 * (1 - 1 / rankings) ** (rollSize - 1);
  return { type: percent <= size.uniquePercentMaximum ? 'likely' : 'unlikely', percent };
}
