export const THRESHOLDS = ['majority', 'two_thirds', 'three_quarters'] as const;
/** Which part of the yes and no votes must be yes; more yes than no in any case. */
export type Threshold = (typeof THRESHOLDS)[number];
export const VOTE_CHOICES = ['yes', 'no', 'abstain'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Who could vote on one day. */
export interface Chamber {
  /** Representatives with a seat. */
  readonly seats: number;
  /** Those among them without an interest in an addressee. */
  readonly eligible: number;
}

export type DecisionOutcome = 'passed' | 'failed' | 'no_quorum';

const PARTS: Readonly<Record<Threshold, readonly [number, number]>> = {
  majority: [1, 2],
  two_thirds: [2, 3],
  three_quarters: [3, 4],
};

export const presentIn = ({ yes, no, abstain }: Tally): number => yes + no + abstain;

/** More than half of those who may vote have voted, abstainers included; and nobody decides alone who does not sit alone. */
export function hasQuorum({ seats, eligible }: Chamber, tally: Tally): boolean {
  const present = presentIn(tally);
  return 2 * present > eligible && present >= Math.min(2, Math.max(seats, 1));
}

/** In whole numbers: no fraction is ever rounded. A tie fails under every threshold. */
export function meetsThreshold({ yes, no }: Tally, threshold: Threshold): boolean {
  const [part, whole] = PARTS[threshold];
  return yes > no && whole * yes >= part * (yes + no);
}

export function outcomeOf(chamber: Chamber, tally: Tally, threshold: Threshold): DecisionOutcome {
  if (!hasQuorum(chamber, tally)) return 'no_quorum';
  return meetsThreshold(tally, threshold) ? 'passed' : 'failed';
}

/** Votes of those who may vote today; a seat that ended or an interest declared since takes its vote along. */
export function tallyOf(
  votes: readonly { readonly memberId: string; readonly choice: VoteChoice }[],
  eligible: readonly string[],
): Tally {
  const counted = votes.filter(({ memberId }) => eligible.includes(memberId));
  const count = (choice: VoteChoice): number => counted.filter((vote) => vote.choice === choice).length;
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') };
}

/** How long representatives may vote on a position, and on an amendment. */
export const VOTING_DAYS = 14;
export const AMENDMENT_VOTING_DAYS = 7;
/** How long after the vote a minority opinion that was begun is waited for. */
export const MINORITY_DAYS = 7;
/** Members who carry an opinion that no representative writes. */
export const MINORITY_SUPPORTERS = 5;
