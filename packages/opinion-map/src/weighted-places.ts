import type { Place } from './places.ts';

/** A cell with somebody in it. */
export interface Weighted extends Place {
  readonly weight: number;
}

/** Number of the nearest centre; the first of several equally near ones. */
export function groupOf({ x, y }: Place, centres: readonly Place[]): number {
  let nearest = 0;
  let least = Infinity;
  for (let group = 0; group < centres.length; group++) {
    const distance = (x - centres[group]!.x) ** 2 + (y - centres[group]!.y) ** 2;
    if (distance < least) [nearest, least] = [group, distance];
  }
  return nearest;
}
