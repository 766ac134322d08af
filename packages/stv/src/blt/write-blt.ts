import { err, ok, type Result } from '@baraza/result';
import { ballotsOf, type Ballot, type Election, type Rank } from '../election/election.ts';

/** A name or title that BLT cannot hold because it contains a line break or another control character. */
export interface BltWriteFault {
  readonly type: 'unwritable-text';
  readonly text: string;
}

/**
 * Writes an election as BLT (UTF-8, LF). Identical ballots are merged and all are sorted by their rankings, so that
 * the bytes depend on the set of ballots alone and never tell in which order they came.
 */
export function writeBlt(election: Election): Result<Uint8Array, BltWriteFault> {
  const texts = [...election.candidates, election.title];
  const unwritable = texts.find((text) => /\p{Cc}/u.test(text) || !text.isWellFormed());
  if (unwritable !== undefined) return err({ type: 'unwritable-text', text: unwritable });
  const lines = [`${election.candidates.length} ${election.seats}`];
  if (election.withdrawn.length > 0)
    lines.push(
      [...election.withdrawn]
        .sort(byNumber)
        .map((number) => `-${number}`)
        .join(' '),
    );
  for (const [ranking, count] of mergedRankings(election)) lines.push(`${count} ${ranking}0`);
  if (election.blankBallots > 0) lines.push(`${election.blankBallots} 0`);
  lines.push('0', ...texts.map(quote), '');
  return ok(new TextEncoder().encode(lines.join('\n')));
}

function mergedRankings(election: Election): (readonly [string, number])[] {
  const counts = new Map<string, { count: number; ranking: readonly Rank[] }>();
  for (const ballot of ballotsOf(election)) {
    const text = ballot.ranking.map((rank) => `${typeof rank === 'number' ? rank : rank.join('=')} `).join('');
    const same = counts.get(text);
    if (same === undefined) counts.set(text, { ...ballot });
    else same.count += ballot.count;
  }
  return [...counts]
    .sort(([, a], [, b]) => compareRankings(a.ranking, b.ranking))
    .map(([text, { count }]) => [text, count]);
}

function compareRankings(a: Ballot['ranking'], b: Ballot['ranking']): number {
  const [first, second] = [a.flat(), b.flat()];
  const differs = first.findIndex((candidate, index) => candidate !== second[index]);
  if (differs >= 0) return first[differs]! - (second[differs] ?? 0);
  if (first.length !== second.length) return first.length - second.length;
  const [shapeOfA, shapeOfB] = [a, b].map((ranking) => ranking.map((rank) => [rank].flat().length).join(' '));
  return shapeOfA! < shapeOfB! ? -1 : 1;
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
