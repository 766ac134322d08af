import type { Result } from '@baraza/result';
import { signEd25519, toBase64Url, utf8, concatBytes, verifierKeyOf } from '@baraza/transparency-log';
import { buildElection, countback, type CountbackFault, type CountbackResult, type ElectionFault } from '@baraza/stv';
import type { ResultSignature } from '../bundle/election-result.ts';
import { canonicalJson, type JsonValue } from '../json/canonical-json.ts';
import type { ContestToCount } from '../opening/tally.ts';

export { scrutinizedContests, verifiedContests, type VerifiedContests } from './verified-contests.ts';

/** One vacancy in a style; candidates by their numbers in the manifest. */
export interface Vacancy {
  readonly vacating: number;
  /** Whose papers the seat rests on: the vacating member unless that one came in by countback. */
  readonly seatOf: number;
  /** Who stays; without it, everybody elected in the count except those two. */
  readonly continuing?: readonly number[];
  /** Who agrees to serve; without it, everybody who is not a member. */
  readonly consenting?: readonly number[];
}

/** Fills one seat of a ranked style again from its own ballots, reservations respected, lots by its own seed. */
export function countbackStyle(
  { style, ballots, tieSeed }: ContestToCount,
  vacancy: Vacancy,
): Result<CountbackResult, CountbackFault | ElectionFault> {
  const { title, seats, candidates, rule } = style;
  if (rule === 'choice') throw new TypeError('a choice fills no seat');
  const papers = ballots.map((ballot) => ({ count: ballot.papers, ranking: ballot.ranking }));
  const election = buildElection({ title, seats, candidates, ballots: papers });
  if (!election.ok) return election;
  return countback(election.value, { options: { rule, reservations: style.reserved, tieSeed }, ...vacancy });
}

/** What a countback found, as canonical JSON in numbers (docs/protocol/elections.md, section 10): the text to be signed. */
export function countbackText(
  contest: ContestToCount,
  boardRoot: Uint8Array,
  vacancy: Vacancy,
  result: CountbackResult,
): string {
  const value: JsonValue = {
    kind: 'baraza/countback/v1',
    election: contest.election,
    style: contest.style.id,
    boardRoot: toBase64Url(boardRoot),
    vacating: vacancy.vacating,
    seatOf: vacancy.seatOf,
    continuing: vacancy.continuing ?? null,
    consenting: vacancy.consenting ?? null,
    eligible: result.eligible,
    filledBy: result.filledBy,
    stages: result.stages.map((stage) => ({
      stage: stage.stage,
      votes: stage.votes,
      exhausted: stage.exhausted,
      lost: stage.lost,
      actions: stage.actions.map(({ type, candidate }) => ({ type, candidate })),
    })),
  };
  return canonicalJson(value);
}

/** What scrutineers sign: a context line, then the bytes of the countback's text. */
export function countbackSignedBytes(text: string): Uint8Array {
  return concatBytes(utf8('baraza/countback/v1\n'), utf8(text));
}

export function signCountback(text: string, name: string, secretSeed: Uint8Array): ResultSignature {
  return {
    scrutineer: verifierKeyOf(name, 1, secretSeed),
    signature: signEd25519(secretSeed, countbackSignedBytes(text)),
  };
}
