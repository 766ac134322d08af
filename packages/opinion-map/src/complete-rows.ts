import { leftOf, rightOf } from './packing.ts';

const TOGETHER = 4;

/**
 * Members who rated every statement touch every pair. Four of them at a time, so that each sum is fetched and stored
 * once instead of four times; that is most of the work.
 */
export class CompleteRows {
  private readonly size: number;
  private readonly packed: Float64Array;
  private readonly lefts: Float64Array[];
  private readonly rights: Float64Array[];
  private filled = 0;

  /** `packed` holds the pairs (0, 1), (0, 2) … (1, 2) … in this order. */
  constructor(size: number, packed: Float64Array) {
    this.size = size;
    this.packed = packed;
    this.lefts = Array.from({ length: TOGETHER }, () => new Float64Array(size));
    this.rights = Array.from({ length: TOGETHER }, () => new Float64Array(size));
  }

  add(values: ArrayLike<number>, sign: 1 | -1): void {
    const [left, right] = [this.lefts[this.filled]!, this.rights[this.filled]!];
    for (let place = 0; place < this.size; place++) {
      left[place] = sign * leftOf(values[place]!);
      right[place] = rightOf(values[place]!);
    }
    this.filled += 1;
    if (this.filled === TOGETHER) this.flush();
  }

  flush(): void {
    if (this.filled === 0) return;
    for (const left of this.lefts.slice(this.filled)) left.fill(0);
    const [leftA, leftB, leftC, leftD] = this.lefts as [Float64Array, Float64Array, Float64Array, Float64Array];
    const [rightA, rightB, rightC, rightD] = this.rights as [Float64Array, Float64Array, Float64Array, Float64Array];
    const { packed, size } = this;
    let pair = 0;
    for (let place = 0; place < size; place++) {
      const [a, b, c, d] = [leftA[place]!, leftB[place]!, leftC[place]!, leftD[place]!];
      for (let other = place + 1; other < size; other++, pair++) {
        packed[pair]! += a * rightA[other]! + b * rightB[other]! + c * rightC[other]! + d * rightD[other]!;
      }
    }
    this.filled = 0;
  }
}
