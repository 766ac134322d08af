import { err, ok, type Result } from '@baraza/result';
import { BltCursor } from './blt-cursor.ts';
import { BltRefusal, type BltFault } from './blt-fault.ts';
import { readBallot, toNumber } from './read-ballot.ts';
import { scanPlainBallot } from './scan-plain-ballot.ts';
import { BallotCollector, findDuplicate, type Election } from '../election/election.ts';
import { MAX_BALLOTS, MAX_CANDIDATES } from '../election/papers.ts';

/**
 * Reads an election from the bytes of a BLT file (the format of Hill, Wichmann and Woodall's "Algorithm 123", as
 * OpenSTV, OpaVote and others write it): `candidates seats`, negative numbers of withdrawn candidates, ballots
 * (`weight rank … 0`), a closing `0`, the candidates' names and the title in quotation marks. A byte order mark, CRLF,
 * comments (`#`), equal ranks (`3=5`), skipped ranks (`-`) and up to two texts after the title are accepted. Whatever
 * the bytes are, the answer is an election or one fault; nothing is thrown and the time is linear in the size.
 */
export function readBlt(bytes: Uint8Array): Result<Election, BltFault> {
  try {
    return ok(read(bytes));
  } catch (error) {
    if (!(error instanceof BltRefusal)) throw error;
    return err({ type: 'bad-blt', line: lineOf(bytes, error.at), fault: error.message });
  }
}

function read(bytes: Uint8Array): Election {
  const cursor = new BltCursor(bytes, skipByteOrderMark(bytes));
  cursor.skipBlank();
  if (cursor.isAtEnd) throw new BltRefusal(cursor.at, 'the file is empty');
  const candidateCount = readCount(cursor, 'the number of candidates', MAX_CANDIDATES);
  const seats = readCount(cursor, 'the number of seats', 1e9);
  const withdrawn = readWithdrawn(cursor, candidateCount);
  const ballots = readBallots(cursor, candidateCount);
  const candidates: string[] = [];
  const namesAt: number[] = [];
  for (let number = 1; number <= candidateCount; number++) {
    cursor.skipBlank();
    namesAt.push(cursor.at);
    candidates.push(cursor.readQuoted(`the name of candidate ${number}`));
  }
  refuseDuplicateNames(candidates, namesAt);
  const title = readTitle(cursor);
  readEnd(cursor);
  return { title, seats, candidates, withdrawn, ...ballots };
}

function skipByteOrderMark(bytes: Uint8Array): number {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new BltRefusal(0, 'the file is UTF-16; save it as UTF-8');
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

function readCount(cursor: BltCursor, what: string, limit: number): number {
  cursor.skipBlank();
  const at = cursor.at;
  const number = toNumber(cursor.readWord());
  if (number === undefined) throw new BltRefusal(at, `expected ${what}, found ${cursor.excerpt(at)}`);
  if (number < 1) throw new BltRefusal(at, `${what} must be at least 1, found ${cursor.excerpt(at)}`);
  if (number > limit) throw new BltRefusal(at, `${what} can be ${limit} at most, found ${cursor.excerpt(at)}`);
  return number;
}

function readWithdrawn(cursor: BltCursor, candidateCount: number): number[] {
  const withdrawn = new Set<number>();
  for (;;) {
    cursor.skipBlank();
    const at = cursor.at;
    if (cursor.bytes[at] !== 45) return [...withdrawn].sort((one, other) => one - other);
    const number = toNumber(cursor.readWord().slice(1));
    if (number === undefined || number < 1 || number > candidateCount) {
      throw new BltRefusal(at, `${cursor.excerpt(at)} does not withdraw one of the candidates 1 to ${candidateCount}`);
    }
    withdrawn.add(number);
  }
}

function readBallots(
  cursor: BltCursor,
  candidateCount: number,
): Pick<Election, 'papers' | 'tiedPapers' | 'blankBallots'> {
  // Each preference takes two bytes at least, so half of the file is room enough; untouched pages cost nothing.
  const collector = new BallotCollector(candidateCount, cursor.bytes.length >>> 1);
  const marks = { seen: new Int32Array(candidateCount + 1), stamp: 0 };
  const scanned = { end: 0, weight: 0 };
  for (;;) {
    if (scanPlainBallot(cursor.bytes, cursor.at, collector.plain, marks, scanned)) {
      cursor.at = scanned.end;
      collector.total += scanned.weight;
    } else {
      const ballot = readBallot(cursor, candidateCount);
      if (ballot === undefined) return collector.finish();
      const isFirstTied = !collector.hasTied && ballot.ranks.some((rank) => rank.length > 1);
      collector.add(ballot.ranks, ballot.weight, isFirstTied ? lineOf(cursor.bytes, ballot.at) : 0);
    }
    if (collector.total > MAX_BALLOTS)
      throw new BltRefusal(cursor.at - 1, 'there are more ballots than can be counted');
  }
}

function refuseDuplicateNames(candidates: readonly string[], namesAt: readonly number[]): void {
  const name = findDuplicate(candidates);
  if (name === undefined) return;
  const first = candidates.indexOf(name);
  const second = candidates.indexOf(name, first + 1);
  throw new BltRefusal(namesAt[second]!, `candidates ${first + 1} and ${second + 1} have the same name`);
}

/**
 * Some programs write no title. A file that ends with the line of the last name is therefore whole; one that ends in
 * the middle of that line was cut.
 */
function readTitle(cursor: BltCursor): string {
  const lastNameEnd = cursor.at;
  cursor.skipBlank();
  const isWhole = cursor.isAtEnd && cursor.bytes.subarray(lastNameEnd).includes(10);
  return isWhole ? '' : cursor.readQuoted('the title');
}

function readEnd(cursor: BltCursor): void {
  for (const what of ['the source', 'the comment']) {
    cursor.skipBlank();
    if (cursor.isAtQuote) cursor.readQuoted(what);
  }
  cursor.skipBlank();
  if (!cursor.isAtEnd)
    throw new BltRefusal(cursor.at, `expected the end of the file after the title, found ${cursor.excerpt()}`);
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let next = bytes.indexOf(10); next >= 0 && next < at; next = bytes.indexOf(10, next + 1)) line++;
  return line;
}
