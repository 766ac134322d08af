import type { Money } from '@baraza/money';
import { line, type Posting } from './posting.ts';

/** Who bears a loss from outside: the reserve as far as it goes, and the rest stands open as a shortfall. */
export interface LossCover {
  readonly reserveMinor: bigint;
  readonly shortfallMinor: bigint;
}

export const NO_LOSS: LossCover = { reserveMinor: 0n, shortfallMinor: 0n };

/** Splits a loss. A negative loss is a gain and goes to the reserve, after it has filled an open shortfall. */
export function splitLoss(lossMinor: bigint, reserveMinor: bigint, openShortfallMinor: bigint): LossCover {
  if (lossMinor >= 0n) {
    const fromReserve = lossMinor < reserveMinor ? lossMinor : reserveMinor;
    return { reserveMinor: fromReserve, shortfallMinor: lossMinor - fromReserve };
  }
  const filled = -lossMinor < openShortfallMinor ? lossMinor : -openShortfallMinor;
  return { reserveMinor: lossMinor - filled, shortfallMinor: filled };
}

export function coverLines(cover: LossCover, currency: Pick<Money, 'currency'>): readonly Posting[] {
  return [...line('reserve', -cover.reserveMinor, currency), ...line('shortfall', -cover.shortfallMinor, currency)];
}
