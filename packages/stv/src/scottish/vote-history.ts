/** The votes at the end of every stage, for ties that earlier stages decide. */
export class VoteHistory {
  readonly #stages: Float64Array[] = [];

  record(votes: Float64Array): void {
    this.#stages.push(votes.slice());
  }

  /**
   * Looks back from the latest stage for the most recent one at which the tied candidates had unequal votes and keeps
   * those who had most (or fewest) there; while several are left, looks further back among them. The rules speak of
   * "the candidate" with the highest or lowest number at that stage, which leaves three-way ties open: this reading
   * never prefers an older stage to a newer one. `stage` is the last one that decided; `left` are still tied.
   */
  narrow(tied: readonly number[], wanted: 'highest' | 'lowest'): { left: readonly number[]; stage: number } {
    let left = tied;
    let stage = 0;
    for (let index = this.#stages.length - 1; index >= 0 && left.length > 1; index--) {
      const votes = this.#stages[index]!;
      const amounts = left.map((candidate) => votes[candidate]!);
      const extreme = wanted === 'highest' ? Math.max(...amounts) : Math.min(...amounts);
      const kept = left.filter((candidate) => votes[candidate] === extreme);
      if (kept.length < left.length) stage = index + 1;
      left = kept;
    }
    return { left, stage };
  }
}
