import type { Place } from './places.ts';
import { groupOf, type Weighted } from './weighted-places.ts';

/** Cells on one side of the square for this measure: at most 1,024 points, so that every pair can be looked at. */
const COARSE = 32;

/**
 * Mean silhouette of a division: how much nearer members are to their own group than to the next one (P. Rousseeuw,
 * “Silhouettes”, 1987). Over coarse cells with their weights; distance within a cell counts as none.
 */
export function silhouetteOf(points: readonly Weighted[], centres: readonly Place[], halfWidth: number): number {
  const merged = coarser(points, halfWidth);
  const groups = merged.map((point) => groupOf(point, centres));
  const sizes = centres.map(() => 0);
  merged.forEach(({ weight }, index) => (sizes[groups[index]!]! += weight));
  let sum = 0;
  let members = 0;
  merged.forEach((point, index) => {
    sum += point.weight * silhouetteAt(point, groups[index]!, { merged, groups, sizes });
    members += point.weight;
  });
  return members > 0 ? sum / members : 0;
}

interface Division {
  readonly merged: readonly Weighted[];
  readonly groups: readonly number[];
  readonly sizes: readonly number[];
}

function silhouetteAt(point: Weighted, own: number, { merged, groups, sizes }: Division): number {
  if (sizes[own]! <= 1) return 0;
  const distances = sizes.map(() => 0);
  merged.forEach((other, index) => {
    distances[groups[index]!]! += other.weight * Math.hypot(point.x - other.x, point.y - other.y);
  });
  const inside = distances[own]! / (sizes[own]! - 1);
  let outside = Infinity;
  distances.forEach((distance, group) => {
    if (group !== own && sizes[group]! > 0) outside = Math.min(outside, distance / sizes[group]!);
  });
  const larger = Math.max(inside, outside);
  return Number.isFinite(larger) && larger > 0 ? (outside - inside) / larger : 0;
}

/** Cells put together, each at the mean of its members. */
function coarser(points: readonly Weighted[], halfWidth: number): Weighted[] {
  const sums = new Map<number, { x: number; y: number; weight: number }>();
  const step = (2 * halfWidth) / COARSE;
  for (const { x, y, weight } of points) {
    const key = Math.floor((y + halfWidth) / step) * COARSE + Math.floor((x + halfWidth) / step);
    const sum = sums.get(key) ?? { x: 0, y: 0, weight: 0 };
    sums.set(key, { x: sum.x + x * weight, y: sum.y + y * weight, weight: sum.weight + weight });
  }
  return [...sums.values()].map(({ x, y, weight }) => ({ x: x / weight, y: y / weight, weight }));
}
