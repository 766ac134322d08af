import { Contest, WITHDRAWN } from '../counting/contest.ts';
import type { Action, CountOptions, CountResult, Stage } from '../counting/count-result.ts';
import { describeNoContest } from '../counting/no-contest.ts';
import { PaperPiles } from '../counting/paper-piles.ts';
import { excludeOne, fieldForExclusion, type ShowVotes } from '../counting/steps.ts';
import { toDecimal } from '../counting/decimal.ts';
import type { Election } from '../election/election.ts';

/** What a runoff needs beyond the contest: papers already dealt, and how many digits its votes are written with. */
interface Runoff {
  readonly contest: Contest;
  readonly piles: PaperPiles;
  readonly digits: number;
  /** Every vote there is, in units: what no candidate has is exhausted. */
  readonly totalUnits: number;
}

/**
 * Instant runoff for one seat: the candidate with the fewest votes is excluded, one a round, until one has more than
 * half of the votes still counting. Ties are decided by lot at once. A ballot that names withdrawn candidates only is
 * exhausted from the first round on.
 */
export function countIrv(election: Election, options: CountOptions): CountResult {
  const contest = new Contest(election, options);
  const piles = new PaperPiles(election.papers, contest.states);
  piles.deal(1);
  const totalUnits = election.papers.weights.reduce((sum, weight) => sum + weight, 0);
  const notes = describeNoContest(contest);
  const stages = runOff({ contest, piles, digits: 0, totalUnits });
  return {
    rule: 'irv',
    seats: 1,
    candidates: election.candidates,
    withdrawn: election.withdrawn,
    validBallots: totalUnits,
    quota: stages.at(-1)?.quota ?? '0',
    elected: [...contest.elected],
    stages,
    notes,
  };
}

/** Runs the rounds until the one seat is filled or nobody is left. */
export function runOff(runoff: Runoff): Stage[] {
  const stages: Stage[] = [];
  while (runoff.contest.vacancies > 0) stages.push(runRound(runoff, stages.length + 1));
  return stages;
}

function runRound({ contest, piles, digits, totalUnits }: Runoff, stage: number): Stage {
  const show: ShowVotes = (candidate) => toDecimal(piles.votes[candidate]!, digits);
  const notes = contest.describeReservations();
  const counting = piles.votes.reduce((sum, units) => sum + units, 0);
  const record = {
    stage,
    quota: toDecimal(Math.floor(counting / 2) + 1, digits),
    votes: contest.names.map((_, index) => (contest.states[index + 1] === WITHDRAWN ? null : show(index + 1))),
    exhausted: toDecimal(totalUnits - counting, digits),
    lost: toDecimal(0, digits),
    notes,
  };
  const winner = electWinner(contest, piles, counting, show, toDecimal(counting, digits));
  return { ...record, actions: winner === undefined ? excludeLowest(contest, piles, show) : [winner] };
}

function electWinner(
  contest: Contest,
  piles: PaperPiles,
  counting: number,
  show: ShowVotes,
  shownCounting: string,
): Action | undefined {
  const hopefuls = contest.hopefuls();
  const doomed = contest.doomed();
  const majority = hopefuls.find((one) => piles.votes[one]! * 2 > counting && !doomed.includes(one));
  const candidate = majority ?? (hopefuls.length === 1 ? hopefuls[0] : undefined);
  if (candidate === undefined) return undefined;
  contest.elect(candidate);
  const params = { candidate: contest.nameOf(candidate), votes: show(candidate) };
  if (majority === undefined) return { type: 'elect', candidate, explanation: { kind: 'last-standing', params } };
  return {
    type: 'elect',
    candidate,
    explanation: { kind: 'majority', params: { ...params, counting: shownCounting } },
  };
}

function excludeLowest(contest: Contest, piles: PaperPiles, show: ShowVotes): Action[] {
  const field = fieldForExclusion(contest);
  const fewest = Math.min(...field.candidates.map((candidate) => piles.votes[candidate]!));
  const tied = field.candidates.filter((candidate) => piles.votes[candidate] === fewest);
  const draws = tied.length > 1 ? [contest.drawOne(tied)] : [];
  const candidate = draws[0]?.candidate ?? tied[0]!;
  const exclusion = excludeOne(contest, candidate, field, show);
  piles.transfer(candidate, (value) => value, 0);
  return [...draws, exclusion];
}
