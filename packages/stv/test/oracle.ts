/**
 * A second, deliberately naive count in BigInt that walks every single ballot at every step. The tests hold the real
 * one, which works in Numbers on merged papers, to it.
 */
interface NaiveElection {
  readonly seats: number;
  readonly candidateCount: number;
  readonly withdrawn: readonly number[];
  readonly ballots: readonly { readonly count: number; readonly ranking: readonly number[] }[];
}

export interface NaiveCount {
  readonly elected: readonly number[];
  /** Per stage, the votes of candidate c at c - 1. */
  readonly stages: readonly (readonly bigint[])[];
}

const TEN_9 = 1_000_000_000n;

export function naiveMeek({ seats, candidateCount, withdrawn, ballots }: NaiveElection): NaiveCount {
  const keep = Array.from({ length: candidateCount + 1 }, (_, c): bigint =>
    c === 0 || withdrawn.includes(c) ? 0n : TEN_9,
  );
  const hopeful = new Set([...keep.keys()].filter((c) => keep[c]! > 0n));
  const elected: number[] = [];
  const stages: bigint[][] = [];
  const fillable = Math.min(seats, hopeful.size);
  while (elected.length < fillable && hopeful.size > fillable - elected.length) {
    const before = elected.length;
    let [votes, surplus] = [[0n], 0n];
    for (let previous: bigint | undefined; ; previous = surplus) {
      votes = distribute(keep, ballots);
      const quota = votes.reduce((a, b) => a + b) / BigInt(seats + 1) + 1n;
      for (const c of hopeful) if (votes[c]! >= quota) elected.push(c);
      for (const c of elected) hopeful.delete(c);
      surplus = elected.reduce((sum, c) => sum + votes[c]! - quota, 0n);
      if (surplus < 0n) surplus = 0n;
      if (elected.length > before || surplus < 1000n || (previous !== undefined && surplus >= previous)) break;
      for (const c of elected) keep[c] = up(up(keep[c]! * quota, TEN_9) * TEN_9, votes[c]!);
    }
    stages.push(votes.slice(1));
    if (elected.length > before) continue;
    const lowest = [...hopeful].map((c) => votes[c]!).reduce((a, b) => (b < a ? b : a));
    const loser = [...hopeful].find((c) => votes[c]! <= lowest + surplus)!;
    hopeful.delete(loser);
    keep[loser] = 0n;
  }
  return { elected: [...elected, ...(elected.length < fillable ? hopeful : [])], stages };
}

function distribute(keep: readonly bigint[], ballots: NaiveElection['ballots']): bigint[] {
  const votes = keep.map(() => 0n);
  for (const { count, ranking } of ballots) {
    let weight = TEN_9;
    for (const c of ranking) {
      const kept = up(weight * keep[c]!, TEN_9);
      votes[c]! += kept * BigInt(count);
      weight -= kept;
    }
  }
  return votes;
}

function up(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

interface Paper {
  readonly count: bigint;
  readonly ranking: readonly number[];
  holder: number | undefined;
  value: bigint;
}

const UNIT = 100_000n;

export function naiveScottish({ seats, candidateCount, withdrawn, ballots }: NaiveElection): NaiveCount {
  const standing = Array.from({ length: candidateCount }, (_, i) => i + 1).filter((c) => !withdrawn.includes(c));
  const continuing = new Set(standing);
  const next = (paper: Paper) => paper.ranking.find((c) => continuing.has(c));
  const all = ballots.map(({ count, ranking }): Paper => ({
    count: BigInt(count),
    ranking,
    holder: undefined,
    value: UNIT,
  }));
  const papers = all.filter((paper) => next(paper) !== undefined);
  for (const paper of papers) paper.holder = next(paper);
  const quota = (papers.reduce((sum, { count }) => sum + count, 0n) / BigInt(seats + 1) + 1n) * UNIT;
  const fixed = new Map<number, bigint>();
  const votesOf = (c: number) =>
    fixed.get(c) ?? papers.reduce((sum, p) => (p.holder === c ? sum + p.count * p.value : sum), 0n);
  const elected: number[] = [];
  const stages: bigint[][] = [];
  const fillable = Math.min(seats, standing.length);
  const isDecided = () => continuing.size <= fillable - elected.length || elected.length === fillable;
  const close = () => {
    const votes = Array.from({ length: candidateCount }, (_, i) => (withdrawn.includes(i + 1) ? 0n : votesOf(i + 1)));
    stages.push(votes);
    const reached = !isDecided() || stages.length === 1 ? [...continuing].filter((c) => votes[c - 1]! >= quota) : [];
    reached.sort((a, b) => (votes[a - 1] === votes[b - 1] ? b - a : votes[a - 1]! > votes[b - 1]! ? -1 : 1));
    for (const c of reached) elect(c);
    if (isDecided() && elected.length < fillable) for (const c of continuing) elect(c);
  };
  const elect = (c: number) => {
    elected.push(c);
    continuing.delete(c);
  };
  const lookBack = (tied: number[], sign: 1 | -1) => {
    for (let s = stages.length - 1; s >= 0 && tied.length > 1; s--) {
      const best = tied.map((c) => stages[s]![c - 1]!).reduce((a, b) => ((b > a ? 1 : -1) === sign ? b : a));
      tied = tied.filter((c) => stages[s]![c - 1] === best);
    }
    return tied[0]!;
  };
  close();
  while (!isDecided()) {
    const over = elected.filter((c) => votesOf(c) > quota);
    const field = over.length > 0 ? over : [...continuing];
    const extreme = field.map(votesOf).reduce((a, b) => (over.length > 0 === b > a ? b : a));
    const tied = field.filter((c) => votesOf(c) === extreme).sort((a, b) => a - b);
    const from = lookBack(tied, over.length > 0 ? 1 : -1);
    const votes = votesOf(from);
    continuing.delete(from);
    for (const paper of papers.filter(({ holder }) => holder === from)) {
      if (over.length > 0) paper.value = ((votes - quota) * paper.value) / votes;
      paper.holder = next(paper);
    }
    fixed.set(from, over.length > 0 ? quota : 0n);
    close();
  }
  return { elected, stages };
}

/** Naive instant runoff: counts every ballot anew each round. */
export function naiveIrv({ candidateCount, withdrawn, ballots }: NaiveElection): NaiveCount {
  let standing = Array.from({ length: candidateCount }, (_, i) => i + 1).filter((c) => !withdrawn.includes(c));
  const stages: bigint[][] = [];
  while (standing.length > 0) {
    const votes = Array.from({ length: candidateCount }, () => 0n);
    for (const { count, ranking } of ballots) {
      const first = ranking.find((c) => standing.includes(c));
      if (first !== undefined) votes[first - 1]! += BigInt(count);
    }
    stages.push(votes);
    const counting = votes.reduce((a, b) => a + b);
    const winner = standing.find((c) => votes[c - 1]! * 2n > counting || standing.length === 1);
    if (winner !== undefined) return { elected: [winner], stages };
    const fewest = standing.map((c) => votes[c - 1]!).reduce((a, b) => (b < a ? b : a));
    const loser = standing.find((c) => votes[c - 1] === fewest);
    standing = standing.filter((c) => c !== loser);
  }
  return { elected: [], stages };
}
