/** One cast ballot as far as counting it once is concerned. */
export interface BallotVersion {
  readonly votingKey: string;
  readonly sequence: number;
}

export interface EffectiveBallots<Version extends BallotVersion> {
  /** The ballot that counts for each voting key, in the order in which their keys first appear. */
  readonly counted: readonly Version[];
  /** Ballots replaced by one with a higher number. */
  readonly superseded: number;
  /** Voting keys whose highest number was used for two different ballots: neither counts. */
  readonly voided: readonly string[];
}

/**
 * The highest sequence number of a voting key counts; where two different ballots carry it, the key counts for
 * nothing, because nobody could say which one was meant. Identical ballots have to be weeded out before.
 */
export function effectiveBallots<Version extends BallotVersion>(
  ballots: readonly Version[],
): EffectiveBallots<Version> {
  const highest = new Map<string, { ballot: Version; isAmbiguous: boolean }>();
  for (const ballot of ballots) {
    const current = highest.get(ballot.votingKey);
    if (current === undefined || ballot.sequence > current.ballot.sequence) {
      if (current === undefined) highest.set(ballot.votingKey, { ballot, isAmbiguous: false });
      else Object.assign(current, { ballot, isAmbiguous: false });
    } else if (ballot.sequence === current.ballot.sequence) {
      current.isAmbiguous = true;
    }
  }
  const winners = [...highest.values()];
  const counted = winners.filter(({ isAmbiguous }) => !isAmbiguous).map(({ ballot }) => ballot);
  const voided = winners.filter(({ isAmbiguous }) => isAmbiguous).map(({ ballot }) => ballot.votingKey);
  const isReplaced = (ballot: Version) => ballot.sequence < (highest.get(ballot.votingKey)?.ballot.sequence ?? 0);
  return { counted, superseded: ballots.filter(isReplaced).length, voided };
}
