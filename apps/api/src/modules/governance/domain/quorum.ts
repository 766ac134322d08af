import type { InterestStrength } from './interest.ts';

export const SMALLEST_QUORUM = 3;

export type VoteChoice = 'yes' | 'no' | 'abstain';

/** Somebody who may be asked to decide one item: a seated member, or an alternate drawn for it. */
export interface Voter {
  readonly accountId: string;
  readonly interest: InterestStrength | 'none';
  /** Drawn by lot for this item, instead of being seated. */
  readonly alternate: boolean;
}

export interface Ballot {
  readonly accountId: string;
  readonly choice: VoteChoice;
}

/** The quorum of one item, with the numbers that explain it. */
export interface Quorum {
  readonly seated: number;
  /** Seated members left out because of a hard interest. */
  readonly recused: number;
  /** Seated members who may speak but not vote. */
  readonly soft: number;
  /** Drawn alternates without any interest. */
  readonly alternates: number;
  /** Voters needed: more than half of the seated members without an interest, at least three. */
  readonly needed: number;
  /** Eligible voters who voted; to abstain is to be present. */
  readonly present: number;
  readonly met: boolean;
}

/**
 * Rule B2. Seated members without an interest set how many are needed; drawn alternates fill the places of those who
 * are missing and therefore count as present, not towards the number needed.
 */
export function quorumOf(voters: readonly Voter[], ballots: readonly Ballot[]): Quorum {
  const seated = voters.filter((voter) => !voter.alternate);
  const eligible = eligibleVoters(voters);
  const eligibleSeated = eligible.filter((voter) => !voter.alternate).length;
  const needed = Math.max(SMALLEST_QUORUM, Math.floor(eligibleSeated / 2) + 1);
  const present = countedBallots(voters, ballots).length;
  return {
    seated: seated.length,
    recused: seated.filter((voter) => voter.interest === 'hard').length,
    soft: seated.filter((voter) => voter.interest === 'soft').length,
    alternates: eligible.length - eligibleSeated,
    needed,
    present,
    met: present >= needed,
  };
}

/** Those whose vote counts: seated or drawn, and without any interest. */
export function eligibleVoters(voters: readonly Voter[]): readonly Voter[] {
  return voters.filter((voter) => voter.interest === 'none');
}

/** A vote given before its author's interest came to light is kept in the history and not counted. */
export function countedBallots(voters: readonly Voter[], ballots: readonly Ballot[]): readonly Ballot[] {
  const eligible = new Set(eligibleVoters(voters).map((voter) => voter.accountId));
  return ballots.filter((ballot) => eligible.has(ballot.accountId));
}

/** How many alternates must be drawn so that a quorum can come about; none when it is met already. */
export function alternatesMissing(quorum: Quorum): number {
  return Math.max(0, quorum.needed - quorum.present);
}

/** Whether the people who may vote on the item are fewer than its quorum, however they vote. */
export function cannotReachQuorum(voters: readonly Voter[]): boolean {
  return eligibleVoters(voters).length < quorumOf(voters, []).needed;
}
