/** A uniform whole number from 0 to `limit` − 1 (limit up to 65,536), from the platform's secure randomness. */
export function randomBelow(limit: number): number {
  // Values above the last whole multiple of the limit would make small numbers likelier.
  const fair = 65_536 - (65_536 % limit);
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  return drawn < fair ? drawn % limit : randomBelow(limit);
}
