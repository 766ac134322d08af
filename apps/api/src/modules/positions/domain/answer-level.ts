import type { AddresseeSize, SignatoryLevel } from '../../engagements/index.ts';
import type { SeverityLevel } from './severity.ts';

/** From the nearest to the matter to the most responsible. */
const LEVELS = ['operational', 'executive', 'board'] as const satisfies readonly SignatoryLevel[];

const DEMANDED: Readonly<Record<SeverityLevel, SignatoryLevel>> = {
  moderate: 'operational',
  serious: 'executive',
  severe: 'board',
};

/** The level whose signature an answer needs; a small company needs one level less, since its board is its executives. */
export function demandedLevel(level: SeverityLevel, size: AddresseeSize): SignatoryLevel {
  const place = LEVELS.indexOf(DEMANDED[level]);
  return LEVELS[size === 'small' ? Math.max(0, place - 1) : place] ?? 'operational';
}

export function suffices(signed: SignatoryLevel, demanded: SignatoryLevel): boolean {
  return LEVELS.indexOf(signed) >= LEVELS.indexOf(demanded);
}
