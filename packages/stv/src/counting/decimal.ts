/** A whole number of 10^-`digits` units as a decimal with exactly that many digits: (2699980, 5) → "26.99980". */
export function toDecimal(units: bigint | number, digits: number): string {
  const value = BigInt(units);
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${value < 0n ? '-' : ''}${whole}${digits === 0 ? '' : `.${text.slice(-digits)}`}`;
}
