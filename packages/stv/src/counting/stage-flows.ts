import { toDecimal } from './decimal.ts';
import type { CountResult, Stage } from './count-result.ts';

/** An amount of votes (a decimal with the digits of the count); `candidate` null: exhausted or cut off. */
export interface Flow {
  readonly candidate: number | null;
  readonly amount: string;
}

/** Votes that changed hands between a stage and the one before; both sides add up to the same. */
export interface StageFlows {
  readonly stage: number;
  /** Who lost votes: the candidate transferred or excluded; in Meek also the elected, whose keep factors fell. */
  readonly from: readonly Flow[];
  readonly to: readonly Flow[];
}

/**
 * The flows of every stage after the first, for drawing. With one source (Scottish STV and IRV always) they are the
 * transfers themselves; with several (Meek) the rule defines only the totals on both sides.
 */
export function toStageFlows(result: CountResult): StageFlows[] {
  return result.stages.slice(1).map((stage, index) => flowsBetween(result.stages[index]!, stage));
}

function flowsBetween(before: Stage, after: Stage): StageFlows {
  const digits = after.exhausted.split('.')[1]?.length ?? 0;
  const changes: { candidate: number | null; change: bigint }[] = after.votes.map((votes, index) => ({
    candidate: index + 1,
    change: toUnits(votes ?? '0') - toUnits(before.votes[index] ?? '0'),
  }));
  const rest = toUnits(after.exhausted) + toUnits(after.lost) - toUnits(before.exhausted) - toUnits(before.lost);
  changes.push({ candidate: null, change: rest });
  const asFlow =
    (sign: bigint) =>
    (one: { candidate: number | null; change: bigint }): Flow => {
      return { candidate: one.candidate, amount: toDecimal(one.change * sign, digits) };
    };
  return {
    stage: after.stage,
    from: changes.filter(({ change }) => change < 0n).map(asFlow(-1n)),
    to: changes.filter(({ change }) => change > 0n).map(asFlow(1n)),
  };
}

function toUnits(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''));
}
