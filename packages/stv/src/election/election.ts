import { err, ok, type Result } from '@baraza/result';
import { MAX_BALLOTS, MAX_CANDIDATES, PapersBuilder, type Papers } from './papers.ts';

/** One place in a ranking: a candidate number (from 1), or several that the voter ranked equal. */
export type Rank = number | readonly number[];

/** `count` identical ballots, best preference first. */
export interface Ballot {
  readonly count: number;
  readonly ranking: readonly Rank[];
}

/** Ballots with equal ranks, kept apart because only Meek's rule can count them. */
export interface TiedPaper {
  readonly weight: number;
  readonly ranks: readonly (readonly number[])[];
  /** The line of the BLT file it was read from, for the first such ballot of the file; otherwise 0. */
  readonly line: number;
}

/** Everything a count needs. Candidates are numbered from 1 in the order of `candidates`. */
export interface Election {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn: readonly number[];
  readonly papers: Papers;
  readonly tiedPapers: readonly TiedPaper[];
  /** Ballots without any preference: they take no part in the count. */
  readonly blankBallots: number;
}

export interface ElectionData {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn?: readonly number[];
  readonly ballots: Iterable<Ballot>;
  /** Identical ballots are merged unless this is false; the result of a count is the same. */
  readonly merge?: boolean;
}

/** Why data is not an election. `ballot` counts from 1. */
export type ElectionFault =
  | { readonly type: 'no-candidates' | 'too-many-candidates' | 'seats-out-of-range' | 'too-many-ballots' }
  | { readonly type: 'duplicate-name'; readonly name: string }
  | { readonly type: 'withdrawn-out-of-range'; readonly candidate: number }
  | { readonly type: 'count-out-of-range'; readonly ballot: number }
  | {
      readonly type: 'preference-out-of-range' | 'duplicate-preference';
      readonly ballot: number;
      readonly candidate: number;
    };

/** Builds an election from data already in memory; `readBlt` reads one from bytes. */
export function buildElection(data: ElectionData): Result<Election, ElectionFault> {
  const withdrawn = data.withdrawn ?? [];
  const fault = findHeaderFault(data, withdrawn);
  if (fault !== undefined) return err(fault);
  const collector = new BallotCollector(data.candidates.length, 64, data.merge ?? true);
  let number = 0;
  for (const ballot of data.ballots) {
    number++;
    const ranks = ballot.ranking.map((rank) => (typeof rank === 'number' ? [rank] : [...rank]));
    const ballotFault = findBallotFault(ballot.count, ranks.flat(), data.candidates.length, number);
    if (ballotFault !== undefined) return err(ballotFault);
    if (!collector.add(ranks, ballot.count, 0)) return err({ type: 'too-many-ballots' });
  }
  const { title, seats, candidates } = data;
  return ok({ title, seats, candidates: [...candidates], withdrawn: ascending(withdrawn), ...collector.finish() });
}

/** Each once, in one order: a transcript must not tell in which order a file listed them. */
function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function findHeaderFault(data: ElectionData, withdrawn: readonly number[]): ElectionFault | undefined {
  if (data.candidates.length === 0) return { type: 'no-candidates' };
  if (data.candidates.length > MAX_CANDIDATES) return { type: 'too-many-candidates' };
  if (!Number.isSafeInteger(data.seats) || data.seats < 1) return { type: 'seats-out-of-range' };
  const name = findDuplicate(data.candidates);
  if (name !== undefined) return { type: 'duplicate-name', name };
  const candidate = withdrawn.find((number) => !isCandidate(number, data.candidates.length));
  return candidate === undefined ? undefined : { type: 'withdrawn-out-of-range', candidate };
}

function findBallotFault(
  count: number,
  preferences: readonly number[],
  candidateCount: number,
  ballot: number,
): ElectionFault | undefined {
  if (!Number.isSafeInteger(count) || count < 1) return { type: 'count-out-of-range', ballot };
  const outside = preferences.find((candidate) => !isCandidate(candidate, candidateCount));
  if (outside !== undefined) return { type: 'preference-out-of-range', ballot, candidate: outside };
  const twice = findDuplicate(preferences);
  return twice === undefined ? undefined : { type: 'duplicate-preference', ballot, candidate: twice };
}

function isCandidate(number: number, candidateCount: number): boolean {
  return Number.isSafeInteger(number) && number >= 1 && number <= candidateCount;
}

/** The first value that stands in the list a second time. */
export function findDuplicate<Value>(values: readonly Value[]): Value | undefined {
  const seen = new Set<Value>();
  return values.find((value) => seen.size === seen.add(value).size);
}

/** Sorts incoming ballots into plain papers, papers with equal ranks, and blank ones. */
export class BallotCollector {
  readonly plain: PapersBuilder;
  readonly #tied = new Map<string, { weight: number; ranks: readonly (readonly number[])[]; line: number }>();
  readonly #merge: boolean;
  #blank = 0;
  total = 0;

  constructor(candidateCount: number, capacity: number, merge = true) {
    this.plain = new PapersBuilder(candidateCount, capacity, merge);
    this.#merge = merge;
  }

  /** False when there are more ballots than this package counts (see `MAX_BALLOTS`). */
  add(ranks: readonly (readonly number[])[], weight: number, line: number): boolean {
    this.total += weight;
    const kept = ranks.filter((rank) => rank.length > 0);
    if (kept.length === 0) this.#blank += weight;
    else if (kept.every((rank) => rank.length === 1)) this.plain.add(kept.flat(), weight);
    else this.#addTied(kept, weight, line);
    return this.total <= MAX_BALLOTS;
  }

  get hasTied(): boolean {
    return this.#tied.size > 0;
  }

  finish(): Pick<Election, 'papers' | 'tiedPapers' | 'blankBallots'> {
    return { papers: this.plain.finish(), tiedPapers: [...this.#tied.values()], blankBallots: this.#blank };
  }

  #addTied(ranks: readonly (readonly number[])[], weight: number, line: number): void {
    const sorted = ranks.map((rank) => [...rank].sort((a, b) => a - b));
    const key = sorted.map((rank) => rank.join('=')).join(' ') + (this.#merge ? '' : ` #${this.total}`);
    const twin = this.#tied.get(key);
    if (twin === undefined) this.#tied.set(key, { weight, ranks: sorted, line });
    else twin.weight += weight;
  }
}

/** Every distinct ballot of an election, blank ones left out, in the order of reading. */
export function* ballotsOf(election: Election): Generator<Ballot> {
  const { preferences, starts, weights } = election.papers;
  for (const [paper, start] of starts.entries()) {
    yield { count: weights[paper]!, ranking: [...preferences.subarray(start, preferences.indexOf(0, start))] };
  }
  for (const paper of election.tiedPapers) {
    yield { count: paper.weight, ranking: paper.ranks.map((rank) => (rank.length === 1 ? rank[0]! : rank)) };
  }
}
