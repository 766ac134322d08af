import { isBlank } from './blt-cursor.ts';
import type { PapersBuilder } from '../election/papers.ts';

/** Marks which candidates the ballot being read has named: `seen[c] === stamp`. */
interface SeenMarks {
  readonly seen: Int32Array;
  stamp: number;
}

/**
 * The fast path: reads one ballot of plain numbers, `weight preference … 0`, straight into the builder. Answers where
 * the ballot ends and its weight, or undefined, with nothing kept, at anything else (a comment, a skipped or equal
 * rank, the end of the ballots, any fault), which `readBallot` then reads again with care.
 */
export function scanPlainBallot(
  bytes: Uint8Array,
  from: number,
  builder: PapersBuilder,
  marks: SeenMarks,
  scanned: { end: number; weight: number },
): boolean {
  const { preferences } = builder;
  const { seen } = marks;
  const stamp = ++marks.stamp;
  const last = bytes.length - 1;
  let to = builder.end;
  let weight = -1;
  let at = from;
  while (at < last) {
    let byte = bytes[at++]!;
    if (isBlank(byte)) continue;
    let number = byte - 48;
    if (number < 0 || number > 9) return false;
    while (at <= last && (byte = bytes[at]! - 48) >= 0 && byte <= 9) {
      number = number * 10 + byte;
      at++;
    }
    if (weight < 0) {
      if (number === 0 || number > 1e9) return false;
      weight = number;
    } else if (number === 0) {
      if (to === builder.end || at > last || !isBlank(bytes[at]!)) return false;
      builder.close(to, weight);
      scanned.end = at;
      scanned.weight = weight;
      return true;
    } else {
      if (number >= seen.length || seen[number] === stamp) return false;
      seen[number] = stamp;
      preferences[to++] = number;
    }
  }
  return false;
}
