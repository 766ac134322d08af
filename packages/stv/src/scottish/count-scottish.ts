import { Contest, WITHDRAWN } from '../counting/contest.ts';
import type { Action, CountOptions, CountResult, Stage } from '../counting/count-result.ts';
import { toDecimal } from '../counting/decimal.ts';
import { PaperPiles } from '../counting/paper-piles.ts';
import { electReached, electRemaining, excludeOne, fieldForExclusion } from '../counting/steps.ts';
import { VoteHistory } from './vote-history.ts';
import type { Election } from '../election/election.ts';
import { describeNoContest } from '../counting/no-contest.ts';

const DIGITS = 5;
const UNIT = 100_000;

/** Told which papers a candidate holds before each surplus transfer and at the end; countback needs it. */
type HoldingsObserver = (candidate: number, piles: PaperPiles, transferValueOf: (value: number) => number) => void;

/**
 * Single transferable vote by the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules
 * 45 to 52: weighted inclusive Gregory, transfer values cut off after five decimals, one surplus or one exclusion a
 * stage. All amounts are whole hundred-thousandths of a vote.
 */
export function countScottish(election: Election, options: CountOptions, observe?: HoldingsObserver): CountResult {
  return new ScottishCount(election, options, observe).run();
}

class ScottishCount {
  readonly #election: Election;
  readonly #contest: Contest;
  readonly #piles: PaperPiles;
  readonly #history = new VoteHistory();
  readonly #stages: Stage[] = [];
  readonly #observe: HoldingsObserver | undefined;
  #validBallots = 0;
  #quota = 0;
  #actions: Action[] = [];

  constructor(election: Election, options: CountOptions, observe: HoldingsObserver | undefined) {
    this.#election = election;
    this.#contest = new Contest(election, options);
    this.#piles = new PaperPiles(election.papers, this.#contest.states);
    this.#observe = observe;
  }

  run(): CountResult {
    const notes = describeNoContest(this.#contest);
    this.#dealFirstPreferences();
    while (!this.#contest.isDecided) {
      const notesOfStage = this.#contest.describeReservations();
      const surplus = this.#findSurplus();
      if (this.#contest.doomed().length > 0 || surplus === undefined) this.#exclude();
      else this.#transferSurplus(surplus);
      this.#closeStage(notesOfStage);
    }
    if (this.#observe !== undefined) this.#contest.elected.forEach((c) => this.#observe?.(c, this.#piles, () => 0));
    return {
      rule: 'scottish',
      seats: this.#contest.seats,
      candidates: this.#election.candidates,
      withdrawn: this.#election.withdrawn,
      validBallots: this.#validBallots,
      quota: toDecimal(this.#quota, DIGITS),
      elected: [...this.#contest.elected],
      stages: this.#stages,
      notes,
    };
  }

  /** Rules 45 and 46. */
  #dealFirstPreferences(): void {
    const notes = this.#contest.describeReservations();
    const invalid = this.#piles.deal(UNIT);
    this.#validBallots = this.#election.papers.weights.reduce((sum, weight) => sum + weight, 0) - invalid;
    this.#quota = (Math.floor(this.#validBallots / (this.#contest.seats + 1)) + 1) * UNIT;
    this.#closeStage(notes);
  }

  /** Rules 48 and 49: whose surplus is next. Equal surpluses are told apart by earlier stages, then by lot. */
  #findSurplus(): number | undefined {
    const { votes } = this.#piles;
    const holders = this.#contest.elected.filter((candidate) => votes[candidate]! > this.#quota);
    if (holders.length === 0) return undefined;
    const most = Math.max(...holders.map((candidate) => votes[candidate]!));
    return this.#breakTie(
      holders.filter((candidate) => votes[candidate] === most),
      'highest',
    );
  }

  #transferSurplus(candidate: number): void {
    const votes = this.#piles.votes[candidate]!;
    const surplus = votes - this.#quota;
    const transferValue = (value: number) => Number((BigInt(surplus) * BigInt(value)) / BigInt(votes));
    const params = {
      candidate: this.#contest.nameOf(candidate),
      surplus: toDecimal(surplus, DIGITS),
      votes: toDecimal(votes, DIGITS),
    };
    this.#actions.push({ type: 'transfer', candidate, explanation: { kind: 'surplus-transferred', params } });
    this.#observe?.(candidate, this.#piles, transferValue);
    this.#piles.transfer(candidate, transferValue, this.#quota);
  }

  /** Rules 50 and 51. */
  #exclude(): void {
    const field = fieldForExclusion(this.#contest);
    const { votes } = this.#piles;
    const fewest = Math.min(...field.candidates.map((candidate) => votes[candidate]!));
    const candidate = this.#breakTie(
      field.candidates.filter((one) => votes[one] === fewest),
      'lowest',
    );
    this.#actions.push(excludeOne(this.#contest, candidate, field, this.#show));
    this.#piles.transfer(candidate, (value) => value, 0);
  }

  /** Rules 49(2)–(3) and 51(2): the most recent earlier stage at which they differed, then the lot. */
  #breakTie(tied: readonly number[], wanted: 'highest' | 'lowest'): number {
    const { left, stage } = this.#history.narrow(tied, wanted);
    const names = (candidates: readonly number[]) => candidates.map((candidate) => this.#contest.nameOf(candidate));
    if (left.length > 1) {
      const draw = this.#contest.drawOne(left);
      this.#actions.push(draw);
      return draw.candidate;
    }
    const candidate = left[0]!;
    if (tied.length > 1) {
      const params = { tied: names(tied), chosen: this.#contest.nameOf(candidate), stage };
      this.#actions.push({ type: 'tie', candidate, explanation: { kind: 'tie-by-earlier-stage', params } });
    }
    return candidate;
  }

  /**
   * Rules 47 and 52: who is deemed elected at the end of the stage; then the stage is recorded. When an exclusion
   * leaves as many candidates as vacancies, rule 52 elects them all alike, whether or not they have the quota.
   */
  #closeStage(notes: Stage['notes']): void {
    const contest = this.#contest;
    const quota = toDecimal(this.#quota, DIGITS);
    if (!contest.isDecided || this.#stages.length === 0) this.#electReached(quota);
    if (contest.isDecided && contest.vacancies > 0) {
      this.#actions.push(...electRemaining(contest, contest.hopefuls(), this.#show));
    }
    this.#history.record(this.#piles.votes);
    this.#recordStage(quota, notes);
  }

  #electReached(quota: string): void {
    const { votes } = this.#piles;
    const reached = this.#contest.hopefuls().filter((candidate) => votes[candidate]! >= this.#quota);
    const most = this.#contest.byLot(reached).sort((a, b) => votes[b]! - votes[a]!);
    // Equals at one stage are listed with the higher number first, as in the transcripts this is checked against.
    const listingOrder = (a: number, b: number) => votes[b]! - votes[a]! || b - a;
    this.#actions.push(...electReached(this.#contest, most, this.#show, quota, listingOrder));
  }

  #recordStage(quota: string, notes: Stage['notes']): void {
    const votes = this.#election.candidates.map((_, i) =>
      this.#contest.states[i + 1] === WITHDRAWN ? null : this.#show(i + 1),
    );
    const counted = this.#piles.votes.reduce((sum, units) => sum + units, 0);
    const exhausted = toDecimal(this.#piles.exhausted, DIGITS);
    const lost = toDecimal(this.#validBallots * UNIT - counted - this.#piles.exhausted, DIGITS);
    this.#stages.push({ stage: this.#stages.length + 1, quota, votes, exhausted, lost, actions: this.#actions, notes });
    this.#actions = [];
  }

  readonly #show = (candidate: number): string => toDecimal(this.#piles.votes[candidate]!, DIGITS);
}
