import { Contest, EXCLUDED, WITHDRAWN } from '../counting/contest.ts';
import type { Action, CountOptions, CountResult, Stage } from '../counting/count-result.ts';
import { describeNoContest } from '../counting/no-contest.ts';
import { electReached, electRemaining, excludeOne, fieldForExclusion, type ShowVotes } from '../counting/steps.ts';
import { toDecimal } from '../counting/decimal.ts';
import { BallotTree } from './ballot-tree.ts';
import { ONE } from './keep.ts';
import { TiedPapers } from './tied-papers.ts';
import type { Election } from '../election/election.ts';

const DIGITS = 9;
const UNIT = BigInt(ONE);
/** Omega, 10^-6, in units of 10^-9. */
const OMEGA = 1_000n;

/**
 * Meek's method by the reference rule of the Proportional Representation Foundation
 * (https://prfound.org/resources/reference/reference-meek-rule/): nine decimals, omega 10^-6, one election or one
 * exclusion a round, all hopefuls within the total surplus of the lowest count as tied. Equal ranks: see `TiedPapers`.
 */
export function countMeek(election: Election, options: CountOptions): CountResult {
  return new MeekCount(election, options).run();
}

class MeekCount {
  readonly #election: Election;
  readonly #contest: Contest;
  readonly #tree: BallotTree;
  readonly #tied: TiedPapers;
  readonly #keepFactors: Float64Array;
  readonly #stages: Stage[] = [];
  readonly #total: bigint;
  /** Votes by candidate, quota and surplus, in units of 10^-9 / scale. */
  #votes: bigint[] = [];
  #quota: bigint;
  #surplus = 0n;

  constructor(election: Election, options: CountOptions) {
    this.#election = election;
    this.#contest = new Contest(election, options);
    this.#tree = new BallotTree(election.papers, this.#contest.states);
    this.#tied = new TiedPapers(election.tiedPapers, this.#contest.states);
    this.#keepFactors = new Float64Array(this.#contest.states.length).fill(ONE);
    this.#total = BigInt(this.#tree.validBallots + this.#tied.validBallots) * UNIT * this.#tied.scale;
    this.#quota = this.#quotaFor(this.#total);
  }

  run(): CountResult {
    const { names, seats } = this.#contest;
    const validBallots = Number(this.#total / (UNIT * this.#tied.scale));
    const notes = describeNoContest(this.#contest);
    while (!this.#contest.isDecided) this.#runRound();
    this.#electRemaining();
    const elected = [...this.#contest.elected];
    const quota = this.#decimal(this.#quota);
    const { withdrawn } = this.#election;
    return {
      rule: 'meek',
      seats,
      candidates: names,
      withdrawn,
      validBallots,
      quota,
      elected,
      stages: this.#stages,
      notes,
    };
  }

  /** Step B.2 until it elects somebody or settles; then, if it elected nobody, step B.3. */
  #runRound(): void {
    const notes = this.#contest.describeReservations();
    const elections = this.#iterate();
    const record = this.#recordStage(notes);
    const actions = elections.length > 0 ? elections : this.#excludeLowest();
    for (const { type, candidate } of actions) {
      if (type === 'elect') this.#tree.elect(candidate);
      if (type === 'exclude') this.#tree.exclude(candidate);
    }
    this.#tied.refresh();
    this.#stages.push({ ...record, actions });
  }

  /** Steps B.2.a to B.2.f. Who is doomed is excluded without waiting for the surpluses to settle. */
  #iterate(): Action[] {
    let previous: bigint | undefined;
    for (;;) {
      this.#distributeVotes();
      const elections = this.#findWinners();
      this.#surplus = this.#totalSurplus();
      const isSettled =
        this.#surplus < OMEGA * this.#tied.scale || (previous !== undefined && this.#surplus >= previous);
      if (elections.length > 0 || isSettled || this.#contest.doomed().length > 0) return elections;
      previous = this.#surplus;
      for (const candidate of this.#contest.elected) this.#updateKeepFactor(candidate);
    }
  }

  #distributeVotes(): void {
    const { scale } = this.#tied;
    this.#votes = this.#tree.tally(this.#keepFactors);
    if (scale > 1n) this.#votes = this.#votes.map((votes) => votes * scale);
    this.#tied.addTo(this.#votes, this.#keepFactors);
    this.#quota = this.#quotaFor(this.#sumOfVotes());
  }

  #quotaFor(votes: bigint): bigint {
    const { scale } = this.#tied;
    return (votes / (BigInt(this.#contest.seats + 1) * scale) + 1n) * scale;
  }

  #findWinners(): Action[] {
    const reached = this.#contest.hopefuls().filter((candidate) => this.#votes[candidate]! >= this.#quota);
    const votes = this.#votes;
    const most = this.#contest.byLot(reached).sort((a, b) => compare(votes[b]!, votes[a]!));
    // Several at once are listed in the order of their numbers, as in the reference transcripts.
    return electReached(this.#contest, most, this.#show, this.#decimal(this.#quota), (a, b) => a - b);
  }

  #totalSurplus(): bigint {
    const surplus = this.#contest.elected.reduce((sum, candidate) => sum + this.#votes[candidate]! - this.#quota, 0n);
    return surplus > 0n ? surplus : 0n;
  }

  /**
   * Step B.2.f: times the quota, then divided by the votes, each rounded up to 9 decimals. A keep factor above 1 would
   * give away more than a ballot has, and without votes the rule's division has no result: both mean "keep all".
   */
  #updateKeepFactor(candidate: number): void {
    const votes = this.#votes[candidate]!;
    const product = divideRoundingUp(BigInt(this.#keepFactors[candidate]!) * (this.#quota / this.#tied.scale), UNIT);
    const factor = votes === 0n ? UNIT : divideRoundingUp(product * UNIT * this.#tied.scale, votes);
    this.#keepFactors[candidate] = factor > UNIT ? ONE : Number(factor);
  }

  /** Step B.3 and procedure T: everybody within the total surplus of the lowest is tied with the lowest. */
  #excludeLowest(): Action[] {
    const field = fieldForExclusion(this.#contest);
    const lowest = field.candidates.map((candidate) => this.#votes[candidate]!).reduce((a, b) => (b < a ? b : a));
    const tied = field.candidates.filter((candidate) => this.#votes[candidate]! <= lowest + this.#surplus);
    const draws = tied.length > 1 ? [this.#contest.drawOne(tied)] : [];
    const candidate = draws[0]?.candidate ?? tied[0]!;
    return [...draws, excludeOne(this.#contest, candidate, field, this.#show)];
  }

  /** Step C.1. If there was no round at all there is no stage to record it in; the notes of the count say it. */
  #electRemaining(): void {
    if (this.#contest.vacancies === 0) return;
    const actions = electRemaining(this.#contest, this.#contest.hopefuls(), this.#show);
    const last = this.#stages.pop();
    if (last !== undefined) this.#stages.push({ ...last, actions: [...last.actions, ...actions] });
  }

  #recordStage(notes: Stage['notes']): Omit<Stage, 'actions'> {
    const { states } = this.#contest;
    return {
      stage: this.#stages.length + 1,
      quota: this.#decimal(this.#quota),
      votes: this.#election.candidates.map((_, i) => (states[i + 1] === WITHDRAWN ? null : this.#show(i + 1))),
      exhausted: this.#decimal(this.#total - this.#sumOfVotes()),
      lost: toDecimal(0, DIGITS),
      notes,
    };
  }

  #sumOfVotes(): bigint {
    return this.#votes.reduce((sum, votes) => sum + votes, 0n);
  }

  #decimal(units: bigint): string {
    return toDecimal(units / this.#tied.scale, DIGITS);
  }

  readonly #show: ShowVotes = (candidate) => {
    const votes = this.#contest.states[candidate] === EXCLUDED ? 0n : (this.#votes[candidate] ?? 0n);
    return this.#decimal(votes);
  };
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

function divideRoundingUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
