import { orderByLot, type Sha256 } from '../../../platform/lot/lot.ts';

/** Name of the rule, published with each lot; a change of the rule changes the name. */
export const LOT_RULE = 'baraza-lot-1';

/**
 * The public seed of an item's lot: rule, item and day of notice, joined by a vertical bar. Nobody chooses any of it
 * after the board was told of the item.
 */
export function lotSeed(itemId: string, noticeDay: string): string {
  return `${LOT_RULE}|${itemId}|${noticeDay}`;
}

export interface Reserve {
  readonly seatId: string;
  readonly accountId: string;
  /** Without any interest in the item, and not drawn for it already. */
  readonly available: boolean;
}

/** The first `count` available reserves in the order of the lot; fewer when the list is exhausted. */
export function drawAlternates<Candidate extends Reserve>(
  seed: string,
  reserves: readonly Candidate[],
  count: number,
  sha256: Sha256,
): Candidate[] {
  const bySeat = new Map(reserves.map((reserve) => [reserve.seatId, reserve]));
  const ranked = orderByLot(seed, [...bySeat.keys()], sha256).map((seatId) => bySeat.get(seatId)!);
  return ranked.filter((reserve) => reserve.available).slice(0, count);
}
