import { belowQuorum, type BelowQuorum, notSettled, type NotSettled } from './governance.errors.ts';
import { alternatesMissing, type Ballot, cannotReachQuorum, eligibleVoters, quorumOf, type Voter } from './quorum.ts';
import { isSettled, outcomeOf, tallyOf } from './tally.ts';

export interface ClosingInput {
  readonly voters: readonly Voter[];
  readonly ballots: readonly Ballot[];
  readonly now: Date;
  readonly closesAt: Date;
}

export type ClosingDecision =
  | { readonly kind: 'decide'; readonly outcome: 'passed' | 'failed' }
  /** Alternates are wanted; with fewer eligible people than `needed` in the end, the item is deferred. */
  | { readonly kind: 'short'; readonly missing: number; readonly eligible: number; readonly needed: number }
  | { readonly kind: 'wait'; readonly problem: BelowQuorum | NotSettled };

/**
 * What becomes of an item when whoever presides closes it. Before its closing date it is decided only when nothing
 * can change any more; short of a quorum it waits for its date, unless no number of votes could ever reach it.
 */
export function decideClosing({ voters, ballots, now, closesAt }: ClosingInput): ClosingDecision {
  const quorum = quorumOf(voters, ballots);
  const isDue = now.getTime() >= closesAt.getTime();
  if (quorum.met) {
    if (!isDue && !isSettled(voters, ballots)) return { kind: 'wait', problem: notSettled(closesAt) };
    return { kind: 'decide', outcome: outcomeOf(tallyOf(voters, ballots)) };
  }
  const { needed, present } = quorum;
  const eligible = eligibleVoters(voters).length;
  if (cannotReachQuorum(voters))
    return { kind: 'short', missing: needed - (isDue ? present : eligible), eligible, needed };
  if (!isDue) return { kind: 'wait', problem: belowQuorum(needed, present, closesAt) };
  return { kind: 'short', missing: alternatesMissing(quorum), eligible, needed };
}

/** How many alternates to draw when `available` stand ready; zero means that the item is deferred. */
export function alternatesToDraw(short: Extract<ClosingDecision, { kind: 'short' }>, available: number): number {
  const drawn = Math.min(short.missing, available);
  return short.eligible + drawn < short.needed ? 0 : drawn;
}
