import type { Texts } from './consultation.ts';

/** One sentence that members agree or disagree with. Nobody reads who wrote it. */
export interface Statement {
  readonly id: string;
  readonly consultationId: string;
  /** 1 to 500; the column of the map is one less. */
  readonly number: number;
  readonly memberId: string;
  readonly origin: 'forum' | 'member';
  /** Of the original words. */
  readonly language: string;
  readonly texts: Texts;
  /** How many members rated it. */
  readonly ratings: number;
  readonly hidden: boolean;
  readonly withdrawn: boolean;
}

/**
 * What two statements have in common when they say the same in the same words: letters and digits only, without capitals
 * and accents, so that a stop at the end or a second space makes no new statement.
 */
export function textKey(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 400);
}

/** How alike two keys are, 0 to 1: of the pairs of neighbouring letters in both, how many are in each (Dice, 1945). */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  let total = 0;
  for (const [pair, count] of first) {
    common += Math.min(count, second.get(pair) ?? 0);
    total += count;
  }
  for (const count of second.values()) total += count;
  return total > 0 ? (2 * common) / total : 0;
}

/** From here on a member is shown the earlier statement and asked whether theirs says something else. */
export const ALIKE = 0.8;

function pairsOf(key: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const letters = [...key.replaceAll(' ', '')];
  for (let index = 0; index + 1 < letters.length; index++) {
    const pair = letters[index]! + letters[index + 1]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
