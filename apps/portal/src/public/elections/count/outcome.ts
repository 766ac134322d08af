import type { CountResult, Stage } from '@baraza/stv';

/** What became of a candidate: a stage from which on they are elected or out, or neither. */
export interface Outcome {
  /** Number on the ballot, from 1. */
  readonly candidate: number;
  readonly name: string;
  readonly state: 'elected' | 'excluded' | 'remaining';
  /** The stage that decided; 0 for who remained without a seat. */
  readonly stage: number;
}

/** A published amount as a number: exact enough to draw and to compare sizes, never to decide anything. */
export const amountOf = (decimal: string | null | undefined): number => Number(decimal ?? 0);

function stageOf(stages: readonly Stage[], type: 'elect' | 'exclude', candidate: number): number {
  const found = stages.find(({ actions }) => actions.some((one) => one.type === type && one.candidate === candidate));
  return found?.stage ?? 0;
}

function outcomeOf({ stages, candidates, elected }: CountResult, candidate: number): Outcome {
  const name = candidates[candidate - 1] ?? '';
  const isElected = elected.includes(candidate);
  const stage = stageOf(stages, isElected ? 'elect' : 'exclude', candidate);
  return { candidate, name, stage, state: isElected ? 'elected' : stage > 0 ? 'excluded' : 'remaining' };
}

/** All who stood: the elected in their order, then those who came furthest, then by their last votes. */
export function outcomesOf(count: CountResult): readonly Outcome[] {
  const { elected, candidates, withdrawn, stages } = count;
  const numbers = candidates.map((_, index) => index + 1).filter((one) => !withdrawn.includes(one));
  const lastVotes = ({ candidate, stage }: Outcome): number => {
    const at = stage === 0 ? stages.length - 1 : Math.max(0, stage - (count.rule === 'scottish' ? 2 : 1));
    return amountOf(stages[at]?.votes[candidate - 1]);
  };
  const rank = (one: Outcome): number => (one.state === 'elected' ? Infinity : one.stage || stages.length + 1);
  return numbers
    .map((candidate) => outcomeOf(count, candidate))
    .sort((one, other) => {
      if (one.state === 'elected' && other.state === 'elected') {
        return elected.indexOf(one.candidate) - elected.indexOf(other.candidate);
      }
      return compare(rank(other), rank(one)) || lastVotes(other) - lastVotes(one);
    });
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
