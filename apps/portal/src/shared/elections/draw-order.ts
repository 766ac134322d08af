import { concatBytes, fromBase64Url, sha256, toBase64Url, toHex, utf8 } from '@baraza/transparency-log';

/** A drawn order to be checked: names in the order of the ballot. */
export interface DrawnOrder {
  readonly style: string;
  readonly titles: readonly string[];
}

export type DrawFinding =
  | { readonly type: 'as-drawn' }
  /** The seed is not the one that was promised by its hash when the election was announced. */
  | { readonly type: 'other-seed' }
  | { readonly type: 'other-order'; readonly style: string; readonly drawn: readonly string[] };

const CONTEXT = concatBytes(utf8('baraza/ballot-order/v1'), Uint8Array.of(0));

/** The order of a style: by SHA-256("baraza/ballot-order/v1" ‖ 0x00 ‖ seed ‖ style ‖ 0x00 ‖ title), ascending. */
export function drawOrder({ style, titles }: DrawnOrder, seed: Uint8Array): readonly string[] {
  const lot = (title: string) => toHex(sha256(concatBytes(CONTEXT, seed, utf8(style), Uint8Array.of(0), utf8(title))));
  return titles
    .map((title) => ({ title, lot: lot(title) }))
    .sort((left, right) => (left.lot < right.lot ? -1 : 1))
    .map(({ title }) => title);
}

/** Repeats the draw of a whole election. Seed and commitment are base64url, as the API gives them. */
export function checkDraw(orders: readonly DrawnOrder[], seedText: string, commitment: string): DrawFinding {
  const seed = fromBase64Url(seedText);
  if (seed === undefined || toBase64Url(sha256(seed)) !== commitment) return { type: 'other-seed' };
  for (const order of orders) {
    const drawn = drawOrder(order, seed);
    if (drawn.some((title, index) => title !== order.titles[index]))
      return { type: 'other-order', style: order.style, drawn };
  }
  return { type: 'as-drawn' };
}
