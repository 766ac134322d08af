import type { Recount, Vacancy } from './countback.ts';
import { Contest } from '../counting/contest.ts';
import type { CountOptions } from '../counting/count-result.ts';
import { PaperPiles } from '../counting/paper-piles.ts';
import { runOff } from '../irv/count-irv.ts';
import { countScottish } from '../scottish/count-scottish.ts';
import type { Election } from '../election/election.ts';

/** Papers by index, with the value in units at which each is held. */
interface Holding {
  readonly papers: number[];
  readonly values: number[];
}

/** Runs off the papers of the vacant seat among those eligible, each paper at the value at which it was held. */
export function recountHeldPapers(election: Election, options: CountOptions, vacancy: Vacancy): Recount {
  const isScottish = options.rule === 'scottish';
  const holding = isScottish ? heldByMember(election, options, vacancy.seatOf) : everyPaper(election);
  const standing = new Set(vacancy.eligible);
  const withdrawn = election.candidates.map((_, index) => index + 1).filter((candidate) => !standing.has(candidate));
  const { tieSeed } = options;
  const contest = new Contest(
    { ...election, withdrawn },
    { rule: 'irv', seats: 1, ...(tieSeed === undefined ? {} : { tieSeed }) },
  );
  const { preferences, starts, weights } = election.papers;
  const held = {
    preferences,
    starts: Uint32Array.from(holding.papers, (paper) => starts[paper]!),
    weights: Float64Array.from(holding.papers, (paper) => weights[paper]!),
  };
  const piles = new PaperPiles(held, contest.states);
  piles.dealValued(Float64Array.from(holding.values));
  const totalUnits = held.weights.reduce((sum, weight, index) => sum + weight * holding.values[index]!, 0);
  const stages = runOff({ contest, piles, digits: isScottish ? 5 : 0, totalUnits });
  return { filledBy: contest.elected[0] ?? null, stages };
}

/**
 * What stayed with a member: of a paper whose surplus part moved on, the value it came with less the value it left
 * with; of a paper that never moved, its whole value. Together they are the member's final votes, plus what truncation
 * left behind.
 */
function heldByMember(election: Election, options: CountOptions, member: number): Holding {
  const holding: Holding = { papers: [], values: [] };
  countScottish(election, options, (candidate, piles, transferValueOf) => {
    if (candidate !== member) return;
    for (const { paper, value } of piles.papersOf(candidate)) {
      holding.papers.push(paper);
      holding.values.push(value - transferValueOf(value));
    }
  });
  return holding;
}

function everyPaper(election: Election): Holding {
  const papers = Array.from(election.papers.starts.keys());
  return { papers, values: papers.map(() => 1) };
}
