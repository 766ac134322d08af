import type { ContestToCount } from '@baraza/blind-ballots';
import { explain, toCountJson, type CountbackResult, type CountResult } from '@baraza/stv';
import { renderStages } from '../count/render-count.ts';

/** A countback as a count of one seat, so that it is shown like any count. */
function asCount({ style }: ContestToCount, { rule, stages, notes, filledBy }: CountbackResult): CountResult {
  const elected = filledBy === null ? [] : [filledBy];
  const { candidates } = style;
  return { rule, seats: 1, candidates, withdrawn: [], validBallots: 0, quota: '', elected, stages, notes };
}

/** What `baraza countback --json` prints; candidates by name. */
export function countbackJson(contest: ContestToCount, result: CountbackResult): object {
  const nameOf = (candidate: number): string => contest.style.candidates[candidate - 1] ?? '';
  return {
    election: contest.election,
    style: contest.style.id,
    rule: result.rule,
    vacating: nameOf(result.vacating),
    eligible: result.eligible.map(nameOf),
    filledBy: result.filledBy === null ? null : nameOf(result.filledBy),
    byElection: result.filledBy === null,
    notes: result.notes.map((note) => explain(note)),
    stages: toCountJson(asCount(contest, result)).stages,
  };
}

/** The countback for people. */
export function renderCountback(contest: ContestToCount, result: CountbackResult, columns: number): string {
  const { candidates, title } = contest.style;
  const eligible = result.eligible.map((candidate) => candidates[candidate - 1]).join(', ');
  return [
    `${title}: the seat of ${candidates[result.vacating - 1]}\n`,
    `Can fill it: ${eligible === '' ? 'nobody' : eligible}\n\n`,
    ...result.notes.map((note) => `${explain(note)}\n`),
    renderStages(asCount(contest, result), columns),
  ].join('');
}
