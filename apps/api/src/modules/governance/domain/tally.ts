import { countedBallots, eligibleVoters, quorumOf, type Ballot, type Voter } from './quorum.ts';

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export function tallyOf(voters: readonly Voter[], ballots: readonly Ballot[]): Tally {
  const counted = countedBallots(voters, ballots);
  const count = (choice: Ballot['choice']) => counted.filter((ballot) => ballot.choice === choice).length;
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') };
}

/** Passed with more yes than no; a tie fails. */
export function outcomeOf(tally: Tally): 'passed' | 'failed' {
  return tally.yes > tally.no ? 'passed' : 'failed';
}

/**
 * Whether the votes still to come cannot change anything: the quorum is met, and even if everybody who has not voted
 * chose the losing side, the outcome would stand. Before the closing date an item may be closed only then, so that
 * nobody wins by closing early.
 */
export function isSettled(voters: readonly Voter[], ballots: readonly Ballot[]): boolean {
  if (!quorumOf(voters, ballots).met) return false;
  const tally = tallyOf(voters, ballots);
  const outstanding = eligibleVoters(voters).length - countedBallots(voters, ballots).length;
  if (outstanding === 0) return true;
  const lead = tally.yes - tally.no;
  return outcomeOf(tally) === 'passed' ? lead > outstanding : -lead >= outstanding;
}
