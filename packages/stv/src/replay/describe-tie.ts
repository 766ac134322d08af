import type { Contest } from '../counting/contest.ts';
import type { Action, Rule } from '../counting/count-result.ts';
import { fieldForExclusion } from '../counting/steps.ts';

export interface ToldTie {
  readonly contest: Contest;
  /** Who was chosen: whose surplus goes first, or who is excluded. */
  readonly candidate: number;
  readonly rule: Rule;
  /** By candidate number − 1, in units; what the step was decided on. */
  readonly votes: readonly bigint[];
  readonly quota: bigint;
  /** The votes of the stages before. */
  readonly earlier: readonly (readonly bigint[])[];
}

/** A tie told again: who was tied, and whether an earlier stage or the lot decided. */
export function describeTie(tie: ToldTie): Action {
  const { contest, candidate, rule, earlier } = tie;
  // Those elected are tied for whose surplus goes first, all others for who is excluded.
  const isSurplus = contest.elected.includes(candidate);
  const tied = tiedWith(tie, isSurplus);
  if (rule !== 'scottish') return chosenByLot(tie, tied);
  const { left, stage } = narrow(tied, earlier, isSurplus);
  if (left.length > 1) return chosenByLot(tie, left);
  const params = { tied: tied.map((one) => contest.nameOf(one)), chosen: contest.nameOf(candidate), stage };
  return { type: 'tie', candidate, explanation: { kind: 'tie-by-earlier-stage', params } };
}

/** Told by the count's own lot, but about the candidate whom the numbers name. */
function chosenByLot({ contest, candidate }: ToldTie, tied: readonly number[]): Action {
  const { explanation } = contest.drawOne(tied);
  const kind = explanation.kind === 'tie-by-lot' ? 'tie-by-lot' : 'tie-by-number';
  const params = { tied: tied.map((one) => contest.nameOf(one)), chosen: contest.nameOf(candidate) };
  return { type: 'tie', candidate, explanation: { kind, params } };
}

function tiedWith({ contest, candidate, rule, votes, quota }: ToldTie, isSurplus: boolean): readonly number[] {
  const of = (one: number): bigint => votes[one - 1] ?? 0n;
  if (isSurplus) return contest.elected.filter((one) => of(one) === of(candidate));
  const field = fieldForExclusion(contest).candidates;
  if (rule !== 'meek') return field.filter((one) => of(one) === of(candidate));
  const surplus = contest.elected.reduce((sum, one) => sum + of(one) - quota, 0n);
  const lowest = field.map(of).reduce((least, one) => (one < least ? one : least), of(candidate));
  return field.filter((one) => of(one) <= lowest + (surplus > 0n ? surplus : 0n));
}

/** As `VoteHistory.narrow`, over published numbers. */
function narrow(
  tied: readonly number[],
  earlier: readonly (readonly bigint[])[],
  isHighest: boolean,
): { readonly left: readonly number[]; readonly stage: number } {
  let left = tied;
  let stage = 0;
  for (let index = earlier.length - 1; index >= 0 && left.length > 1; index -= 1) {
    const of = (one: number): bigint => earlier[index]?.[one - 1] ?? 0n;
    const extreme = left.map(of).reduce((best, one) => (isHighest === one > best ? one : best));
    const kept = left.filter((one) => of(one) === extreme);
    if (kept.length < left.length) stage = index + 1;
    left = kept;
  }
  return { left, stage };
}
