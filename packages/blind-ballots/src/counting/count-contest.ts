import type { Result } from '@baraza/result';
import {
  buildElection,
  countElection,
  type CountFault,
  type CountResult,
  type ElectionFault,
  type Rule,
} from '@baraza/stv';
import type { JsonValue } from '../json/canonical-json.ts';
import type { ManifestStyle } from '../manifest/election-manifest.ts';
import type { ContestToCount, CountContest } from '../opening/tally.ts';

function ruleOf(style: ManifestStyle): Rule {
  if (style.rule === 'choice') throw new TypeError('a choice is not counted by a ranked rule');
  return style.rule;
}

/** The count in numbers: explanations are prose that may be improved, and a result must not change with them. */
function jsonOf(result: CountResult): JsonValue {
  return {
    rule: result.rule,
    seats: result.seats,
    quota: result.quota,
    elected: result.elected,
    stages: result.stages.map((stage) => ({
      stage: stage.stage,
      quota: stage.quota,
      votes: stage.votes,
      exhausted: stage.exhausted,
      lost: stage.lost,
      actions: stage.actions.map(({ type, candidate }) => ({ type, candidate })),
    })),
  };
}

/** A style as `@baraza/stv` counts it; also what the results page replays stage by stage. */
export function countStyle({
  style,
  ballots,
  tieSeed,
}: ContestToCount): Result<CountResult, CountFault | ElectionFault> {
  const { title, seats, candidates } = style;
  const papers = ballots.map((ballot) => ({ count: ballot.papers, ranking: ballot.ranking }));
  const election = buildElection({ title, seats, candidates, ballots: papers });
  if (!election.ok) return election;
  return countElection(election.value, { rule: ruleOf(style), reservations: style.reserved, tieSeed });
}

/** The counter that results of Baraza are made and verified with. */
export const countContest: CountContest = (contest) => {
  const result = countStyle(contest);
  return result.ok ? jsonOf(result.value) : { fault: result.error.type };
};
