import { BltRefusal } from './blt-fault.ts';
import type { BltCursor } from './blt-cursor.ts';
import { findDuplicate } from '../election/election.ts';
import { MAX_BALLOTS } from '../election/papers.ts';

interface BltBallot {
  readonly weight: number;
  readonly ranks: readonly (readonly number[])[];
  readonly at: number;
}

/**
 * Reads one ballot with care: `weight rank … 0`, a rank being a candidate number, several joined by `=` (ranked
 * equal), or `-` (a rank left empty). Undefined at the 0 that ends the ballots.
 */
export function readBallot(cursor: BltCursor, candidateCount: number): BltBallot | undefined {
  cursor.skipBlank();
  const at = cursor.at;
  if (cursor.isAtEnd) throw new BltRefusal(at, 'the file ends before the 0 that closes the ballots');
  const weight = toNumber(cursor.readWord());
  if (weight === undefined) {
    throw new BltRefusal(
      at,
      `expected a number of ballots or the 0 that closes the ballots, found ${cursor.excerpt(at)}`,
    );
  }
  if (weight > MAX_BALLOTS) throw new BltRefusal(at, `${weight} is more ballots than can be counted`);
  if (weight === 0) return undefined;
  const ranks = readRanks(cursor, candidateCount, at);
  const twice = findDuplicate(ranks.flat());
  if (twice !== undefined) {
    throw new BltRefusal(at, `candidate ${twice} is ranked twice on one ballot (or the 0 that ends it is missing)`);
  }
  return { weight, ranks, at };
}

function readRanks(cursor: BltCursor, candidateCount: number, ballotAt: number): number[][] {
  const ranks: number[][] = [];
  for (;;) {
    cursor.skipBlank();
    const at = cursor.at;
    if (cursor.isAtEnd) throw new BltRefusal(ballotAt, 'the file ends in the middle of this ballot');
    // A ballot longer than this names a candidate twice; reading on would only make a hostile file cost more.
    if (ranks.length > 2 * candidateCount) throw new BltRefusal(at, 'the 0 that ends this ballot is missing');
    const word = cursor.readWord();
    if (word === '0') return ranks;
    ranks.push(word === '-' ? [] : word.split('=').map((part) => toCandidate(part, candidateCount, cursor, at)));
  }
}

function toCandidate(part: string, candidateCount: number, cursor: BltCursor, at: number): number {
  const number = toNumber(part);
  if (number === undefined) throw new BltRefusal(at, `expected a candidate number, found ${cursor.excerpt(at)}`);
  if (number < 1 || number > candidateCount) {
    throw new BltRefusal(at, `preference ${number} is not one of the candidates 1 to ${candidateCount}`);
  }
  return number;
}

/** The whole number that a word of digits stands for; undefined if it is anything else or too long to be exact. */
export function toNumber(word: string): number | undefined {
  return /^\d{1,15}$/.test(word) ? Number(word) : undefined;
}
