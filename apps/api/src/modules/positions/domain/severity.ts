/** Each from 1 (lowest) to 4 (highest), as the UN Guiding Principles weigh a harm. */
export interface Severity {
  /** How grave it is for each person. */
  readonly scale: number;
  /** How many it reaches. */
  readonly scope: number;
  /** How hard it is to put right again. */
  readonly irremediability: number;
}

export const SEVERITY_LEVELS = ['moderate', 'serious', 'severe'] as const;
export type SeverityLevel = (typeof SEVERITY_LEVELS)[number];

/**
 * The published rule, which the database derives the level by as well. One of the three is enough: a harm need not be grave,
 * wide and lasting at once to be severe.
 */
export function levelOf({ scale, scope, irremediability }: Severity): SeverityLevel {
  const marks = [scale, scope, irremediability];
  if (marks.includes(4) || marks.filter((mark) => mark >= 3).length >= 2) return 'severe';
  return marks.includes(3) || marks.every((mark) => mark >= 2) ? 'serious' : 'moderate';
}
