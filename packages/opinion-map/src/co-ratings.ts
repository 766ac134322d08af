import { CompleteRows } from './complete-rows.ts';
import { BASE, leftOf, rightOf } from './packing.ts';
import { checkRow, type MemberRatings, STATEMENTS_MAXIMUM } from './ratings.ts';

/** So many rows at most before the packed sums are taken apart: no sum can leave its field. */
const ROWS_PACKED = BASE / 2 - 1;

/**
 * How often statements were rated together and how: all that principal components need of the ratings. The sums are
 * whole numbers, so that they do not depend on the order of members, and a member who rates more is taken out and put
 * in again, exactly. Memory: 24 bytes for each pair of statements (3 MB for 500), whatever the number of members.
 *
 * For each pair j < k four sums are needed: how many rated both, the sum of either rating over those, and of the
 * products. They are collected in one multiplication of doubles, (1 + B·x_j)(1 + B²·x_k), and taken apart every 4,095 rows.
 */
export class CoRatings {
  readonly statementCount: number;
  /** Members with at least one rating. */
  members = 0;
  /** By statement: how many rated it, the sum of their ratings, and how many did not pass. */
  readonly rated: Int32Array;
  readonly sums: Int32Array;
  readonly squares: Int32Array;
  /** By pair, see {@link pair}. */
  readonly both: Int32Array;
  readonly firstSums: Int32Array;
  readonly secondSums: Int32Array;
  readonly products: Int32Array;
  private readonly packed: Float64Array;
  private readonly starts: Int32Array;
  private readonly rights: Float64Array;
  private readonly complete: CompleteRows;
  private pending = 0;

  constructor(statementCount: number) {
    if (!Number.isInteger(statementCount) || statementCount < 1 || statementCount > STATEMENTS_MAXIMUM) {
      throw new RangeError(`a map takes 1 to ${STATEMENTS_MAXIMUM} statements`);
    }
    this.statementCount = statementCount;
    const pairs = (statementCount * (statementCount - 1)) / 2;
    [this.rated, this.sums, this.squares] = threeOf(statementCount);
    [this.both, this.firstSums, this.secondSums] = threeOf(pairs);
    this.products = new Int32Array(pairs);
    this.packed = new Float64Array(pairs);
    this.rights = new Float64Array(statementCount);
    this.complete = new CompleteRows(statementCount, this.packed);
    this.starts = Int32Array.from({ length: statementCount }, (_, j) => j * statementCount - (j * (j + 3)) / 2 - 1);
  }

  /** Where the sums of statements `first` < `second` stand. */
  pair(first: number, second: number): number {
    return this.starts[first]! + second;
  }

  /** Throws a RangeError unless the row is a member's ratings. A row without ratings changes nothing. */
  add(row: MemberRatings): void {
    checkRow(row, this.statementCount);
    this.count(row, 1);
  }

  /** Takes out exactly what {@link add} put in. */
  remove(row: MemberRatings): void {
    checkRow(row, this.statementCount);
    this.count(row, -1);
  }

  /** Brings the sums by pair up to date; reading them before may miss the last rows. */
  settle(): void {
    if (this.pending === 0) return;
    this.complete.flush();
    const { packed, both, firstSums, secondSums, products } = this;
    for (let pair = 0; pair < packed.length; pair++) {
      let rest = packed[pair]!;
      if (rest === 0) continue;
      const together = lowest(rest);
      both[pair]! += together;
      const first = lowest((rest = (rest - together) / BASE));
      firstSums[pair]! += first;
      const second = lowest((rest = (rest - first) / BASE));
      secondSums[pair]! += second;
      products[pair]! += (rest - second) / BASE;
    }
    packed.fill(0);
    this.pending = 0;
  }

  private count({ statements, values }: MemberRatings, sign: 1 | -1): void {
    const { rated, sums, squares } = this;
    const length = statements.length;
    if (length === 0) return;
    if (this.pending === ROWS_PACKED) this.settle();
    this.pending += 1;
    this.members += sign;
    for (let place = 0; place < length; place++) {
      const statement = statements[place]!;
      const value = values[place]!;
      rated[statement]! += sign;
      sums[statement]! += sign * value;
      squares[statement]! += sign * value * value;
    }
    if (length === this.statementCount) this.complete.add(values, sign);
    else this.pack(statements, values, sign);
  }

  private pack(statements: ArrayLike<number>, values: ArrayLike<number>, sign: 1 | -1): void {
    const { packed, starts, rights } = this;
    const length = statements.length;
    for (let place = 0; place < length; place++) rights[place] = rightOf(values[place]!);
    for (let place = 0; place < length; place++) {
      const start = starts[statements[place]!]!;
      const left = sign * leftOf(values[place]!);
      for (let other = place + 1; other < length; other++) packed[start + statements[other]!]! += left * rights[other]!;
    }
  }
}

const threeOf = (length: number): [Int32Array, Int32Array, Int32Array] => [
  new Int32Array(length),
  new Int32Array(length),
  new Int32Array(length),
];

/** The lowest packed sum: what is nearest to a multiple of the base. */
const lowest = (packed: number): number => packed - BASE * Math.round(packed / BASE);
