import { Contest } from '../counting/contest.ts';
import type { Action, CountResult, Rule, Stage } from '../counting/count-result.ts';
import { describeNoContest } from '../counting/no-contest.ts';
import { excludeOne, fieldForExclusion } from '../counting/steps.ts';
import { buildElection } from '../election/election.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { describeTie } from './describe-tie.ts';

/** A count in numbers, as published: what happened, without why. Decimals as in {@link Stage}. */
export interface CountNumbers {
  readonly rule: Rule;
  readonly seats: number;
  readonly quota: string;
  readonly elected: readonly number[];
  readonly stages: readonly (Omit<Stage, 'actions' | 'notes'> & {
    readonly actions: readonly Pick<Action, 'type' | 'candidate'>[];
  })[];
}

export interface ReplayOptions {
  readonly candidates: readonly string[];
  readonly reservations?: readonly Reservation[];
  /** The seed the count was made with; without it ties by lot are told as decided by number. */
  readonly tieSeed?: Uint8Array;
  readonly validBallots: number;
}

/**
 * The whole count out of its published numbers, every step explained as the count itself explains it: for readers who
 * are shown a result without its ballots. It believes the numbers; only counting the ballots again proves them.
 * Undefined where the numbers cannot be a count of these candidates.
 */
export function replayCount(numbers: CountNumbers, options: ReplayOptions): CountResult | undefined {
  const { candidates, validBallots } = options;
  const withdrawn = (numbers.stages[0]?.votes ?? []).flatMap((votes, index) => (votes === null ? [index + 1] : []));
  const election = buildElection({ title: '', seats: numbers.seats, candidates, withdrawn, ballots: [] });
  const isFitting = numbers.stages.every(
    ({ votes, actions }) =>
      votes.length === candidates.length && actions.every(({ candidate }) => candidates[candidate - 1] !== undefined),
  );
  if (!election.ok || !isFitting) return undefined;
  const contest = new Contest(election.value, { ...options, rule: numbers.rule });
  const notes = describeNoContest(contest);
  const stages = numbers.stages.map((_, index) => new StageReplay(numbers, index, contest).run());
  return { ...numbers, candidates, withdrawn, validBallots, stages, notes };
}

/** One stage told again, with the candidates' states as they were when it began. */
class StageReplay {
  readonly #numbers: CountNumbers;
  readonly #index: number;
  readonly #contest: Contest;
  readonly #stage: CountNumbers['stages'][number];
  #hasExcluded = false;

  constructor(numbers: CountNumbers, index: number, contest: Contest) {
    this.#numbers = numbers;
    this.#index = index;
    this.#contest = contest;
    this.#stage = numbers.stages[index]!;
  }

  run(): Stage {
    const notes = this.#contest.describeReservations();
    return { ...this.#stage, notes, actions: this.#stage.actions.map((action) => this.#tell(action)) };
  }

  #tell({ type, candidate }: Pick<Action, 'type' | 'candidate'>): Action {
    switch (type) {
      case 'elect':
        return { type, candidate, explanation: this.#elect(candidate) };
      case 'exclude':
        this.#hasExcluded = true;
        return excludeOne(this.#contest, candidate, fieldForExclusion(this.#contest), (one) => this.#before(one));
      case 'transfer':
        return { type, candidate, explanation: this.#transfer(candidate) };
      case 'tie':
        return this.#tie(candidate);
    }
  }

  #elect(candidate: number): Explanation {
    const contest = this.#contest;
    const votes = this.#stage.votes[candidate - 1] ?? '0';
    const params = { candidate: contest.nameOf(candidate), votes };
    const isDoomed = contest.doomed().includes(candidate);
    const isLast = this.#hasExcluded && contest.isDecided;
    contest.elect(candidate);
    if (this.#numbers.rule === 'irv') {
      const counting = this.#stage.votes.reduce((sum, one) => sum + BigInt(one ?? '0'), 0n);
      if (isDoomed || BigInt(votes) * 2n <= counting) return { kind: 'last-standing', params };
      return { kind: 'majority', params: { ...params, counting: `${counting}` } };
    }
    const { quota } = this.#stage;
    if (isLast || toUnits(votes) < toUnits(quota)) return { kind: 'last-vacancies', params };
    return { kind: 'quota-reached', params: { ...params, quota } };
  }

  #transfer(candidate: number): Explanation {
    const votes = this.#before(candidate);
    const digits = votes.split('.')[1]?.length ?? 0;
    const surplus = (toUnits(votes) - toUnits(this.#stage.quota)).toString().padStart(digits + 1, '0');
    const decimal = digits === 0 ? surplus : `${surplus.slice(0, -digits)}.${surplus.slice(-digits)}`;
    const params = { candidate: this.#contest.nameOf(candidate), surplus: decimal, votes };
    return { kind: 'surplus-transferred', params };
  }

  #tie(candidate: number): Action {
    const { rule, stages } = this.#numbers;
    const earlier = stages.slice(0, this.#index).map(({ votes }) => votes.map((one) => toUnits(one ?? '0')));
    const votes = this.#contest.names.map((_, index) => toUnits(this.#before(index + 1)));
    const quota = toUnits(this.#stage.quota);
    return describeTie({ contest: this.#contest, candidate, rule, votes, quota, earlier });
  }

  /** Votes that the stage's step was decided on: under Scottish STV those of the stage before. */
  #before(candidate: number): string {
    const stage = this.#numbers.rule === 'scottish' ? this.#numbers.stages[this.#index - 1] : this.#stage;
    return stage?.votes[candidate - 1] ?? '0';
  }
}

function toUnits(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''));
}
