import type { CountResult } from '@baraza/stv';
import type { DataColour } from '@baraza/ui';
import type { Column } from './columns.ts';
import { amountOf, outcomesOf, type Outcome } from './outcome.ts';

/** A row of the picture: a candidate, several small ones together, or the votes that no longer count for anybody. */
export interface Lane {
  readonly id: string;
  readonly kind: 'candidate' | 'others' | 'exhausted';
  readonly colour: DataColour;
  readonly outcome: Outcome | undefined;
  /** How many candidates stand for this row. */
  readonly candidates: number;
  /** Votes at each column. */
  readonly votes: readonly number[];
}

/** The neutral colour of who was not elected: the eye follows the winners. */
const NEUTRAL: DataColour = 6;
const WINNERS: readonly DataColour[] = [1, 2, 3, 4, 5];
/** Whoever never had this share of the valid votes may be drawn together with others like them. */
const SMALL_SHARE = 0.02;

function colourOf(outcome: Outcome, electedAt: number): DataColour {
  return outcome.state === 'elected' ? (WINNERS[electedAt % WINNERS.length] ?? 1) : NEUTRAL;
}

function votesAt({ stages }: CountResult, columns: readonly Column[], candidate: number): readonly number[] {
  return columns.map(({ last }) => amountOf(stages[last]?.votes[candidate - 1]));
}

function sumOf(lanes: readonly Lane[]): readonly number[] {
  const [first] = lanes;
  return (first?.votes ?? []).map((_, at) => lanes.reduce((sum, lane) => sum + (lane.votes[at] ?? 0), 0));
}

/** Keeps a picture of 25 candidates readable: beyond `maximum` rows, the smallest who were not elected share one. */
function withSmallOnesTogether(lanes: readonly Lane[], maximum: number, valid: number): readonly Lane[] {
  if (lanes.length <= maximum) return lanes;
  const peak = (lane: Lane): number => Math.max(...lane.votes);
  const losers = lanes.filter(({ outcome }) => outcome?.state !== 'elected').sort((a, b) => peak(a) - peak(b));
  const surplus = lanes.length - maximum + 1;
  const small = losers.filter((lane, index) => index < surplus || peak(lane) < SMALL_SHARE * valid);
  if (small.length < 2) return lanes;
  const others: Lane = {
    id: 'others',
    kind: 'others',
    colour: NEUTRAL,
    outcome: undefined,
    candidates: small.length,
    votes: sumOf(small),
  };
  return [...lanes.filter((lane) => !small.includes(lane)), others];
}

/** The rows of the picture from top to bottom. */
export function lanesOf(count: CountResult, columns: readonly Column[], maximum: number): readonly Lane[] {
  const candidates = outcomesOf(count).map((outcome, index): Lane => {
    const votes = votesAt(count, columns, outcome.candidate);
    const id = `candidate-${outcome.candidate}`;
    return { id, kind: 'candidate', colour: colourOf(outcome, index), outcome, candidates: 1, votes };
  });
  const exhausted = columns.map(({ last }) => {
    const stage = count.stages[last];
    return amountOf(stage?.exhausted) + amountOf(stage?.lost);
  });
  const lanes = withSmallOnesTogether(candidates, maximum, count.validBallots);
  if (exhausted.every((votes) => votes === 0)) return lanes;
  return [
    ...lanes,
    { id: 'exhausted', kind: 'exhausted', colour: NEUTRAL, outcome: undefined, candidates: 0, votes: exhausted },
  ];
}
