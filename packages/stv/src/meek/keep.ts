/** A keep factor or a ballot weight of 1, in units of 10^-9. */
export const ONE = 1_000_000_000;

const HALF_WORD = 32_768;

/**
 * weight × keepFactor, both in units of 10^-9 and at most 1, rounded up to 9 decimals (PRF rule B.2.a), exactly.
 *
 * Proof. Write keepFactor = high × 2^15 + low with low < 2^15 and, as keepFactor ≤ 10^9 < 2^30, high < 2^15. Then
 * upper = weight × high < 2^45 is exact; quotient and rest satisfy upper = quotient × 10^9 + rest, so
 *   weight × keepFactor = quotient × 2^15 × 10^9 + (rest × 2^15 + weight × low),
 * and the bracket is below 10^9 × 2^15 × 2 < 2^46, hence exact. Dividing whole numbers a < 2^53 and b and rounding the
 * Number up or down gives the true floor or ceiling, because a / b is at least 1 / b away from any whole number it is
 * not, which is more than half a unit in the last place of the quotient.
 */
export function keepRoundedUp(weight: number, keepFactor: number): number {
  const upper = weight * ((keepFactor / HALF_WORD) | 0);
  const quotient = Math.floor(upper / ONE);
  const rest = upper - quotient * ONE;
  return quotient * HALF_WORD + Math.ceil((rest * HALF_WORD + weight * (keepFactor & (HALF_WORD - 1))) / ONE);
}
