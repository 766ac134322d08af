import { CELLS, middleOf, type Place, type PlaceCounts } from './places.ts';
import type { Axes } from './principal-axes.ts';
import { seededRandom } from './random.ts';
import { silhouetteOf } from './silhouette.ts';
import { groupOf, type Weighted } from './weighted-places.ts';

export interface Grouping {
  /** Middles of the groups, the largest group first. One middle: no two groups that are large enough were found. */
  readonly centres: readonly Place[];
  /** Mean silhouette of all placed members, -1 to 1; null for a single group. */
  readonly silhouette: number | null;
}

export interface GroupingOptions {
  readonly seed: number;
  /** A division with a group smaller than this is not considered. */
  readonly smallestGroup: number;
}

const GROUPS_MINIMUM = 2;
const GROUPS_MAXIMUM = 5;
const STARTS = 10;
const ROUNDS_MAXIMUM = 100;

/**
 * k-means (k-means++ starts, D. Arthur and S. Vassilvitskii, 2007) for 2 to 5 groups, of which the division with the
 * largest mean silhouette is taken (P. Rousseeuw, 1987). It works on cells and their counts, in the order of cells:
 * the same members give the same groups, in whatever order they came.
 */
export function opinionGroups(counts: PlaceCounts, axes: Axes, { seed, smallestGroup }: GroupingOptions): Grouping {
  const points = occupied(counts, axes);
  const random = seededRandom(seed);
  let best: Grouping = { centres: [meanOf(points)], silhouette: null };
  for (let count = GROUPS_MINIMUM; count <= GROUPS_MAXIMUM; count++) {
    const centres = bestDivision(points, count, random);
    if (!centres) continue;
    const sizes = sizesOf(points, centres);
    if (sizes.some((size) => size < smallestGroup)) continue;
    const silhouette = silhouetteOf(points, centres, axes.halfWidth);
    if (best.silhouette === null || silhouette > best.silhouette) {
      best = { centres: largestFirst(centres, sizes), silhouette };
    }
  }
  return best;
}

function occupied({ cells }: PlaceCounts, axes: Axes): Weighted[] {
  const points: Weighted[] = [];
  for (let cell = 0; cell < CELLS * CELLS; cell++) {
    if (cells[cell]! > 0) points.push({ ...middleOf(cell, axes), weight: cells[cell]! });
  }
  return points;
}

function bestDivision(points: readonly Weighted[], count: number, random: () => number): Place[] | null {
  if (points.length < count) return null;
  let best: { centres: Place[]; spread: number } | null = null;
  for (let start = 0; start < STARTS; start++) {
    const found = settle(points, firstCentres(points, count, random));
    if (!best || found.spread < best.spread) best = found;
  }
  return best && best.centres;
}

/** The first at random by weight, each further one by weight times squared distance from those chosen. */
function firstCentres(points: readonly Weighted[], count: number, random: () => number): Place[] {
  const distances = points.map(() => 1);
  const centres: Place[] = [];
  while (centres.length < count) {
    const chosen = draw(points, distances, random);
    centres.push({ x: chosen.x, y: chosen.y });
    points.forEach((point, index) => {
      const distance = (point.x - chosen.x) ** 2 + (point.y - chosen.y) ** 2;
      distances[index] = centres.length === 1 ? distance : Math.min(distances[index]!, distance);
    });
  }
  return centres;
}

function draw(points: readonly Weighted[], distances: readonly number[], random: () => number): Weighted {
  const total = points.reduce((sum, { weight }, index) => sum + weight * distances[index]!, 0);
  let left = random() * total;
  for (const [index, point] of points.entries()) {
    left -= point.weight * distances[index]!;
    if (left < 0) return point;
  }
  return points.at(-1)!;
}

function settle(points: readonly Weighted[], start: Place[]): { centres: Place[]; spread: number } {
  let centres = start;
  let spread = Infinity;
  for (let round = 0; round < ROUNDS_MAXIMUM; round++) {
    const next = oneRound(points, centres);
    centres = next.centres;
    if (next.spread >= spread) break;
    spread = next.spread;
  }
  return { centres, spread };
}

function oneRound(points: readonly Weighted[], centres: readonly Place[]): { centres: Place[]; spread: number } {
  const sums = centres.map(() => ({ x: 0, y: 0, weight: 0 }));
  let spread = 0;
  for (const point of points) {
    const group = groupOf(point, centres);
    const centre = centres[group]!;
    const sum = sums[group]!;
    sum.x += point.x * point.weight;
    sum.y += point.y * point.weight;
    sum.weight += point.weight;
    spread += ((point.x - centre.x) ** 2 + (point.y - centre.y) ** 2) * point.weight;
  }
  const moved = sums.map(({ x, y, weight }, group) =>
    weight > 0 ? { x: x / weight, y: y / weight } : centres[group]!,
  );
  return { centres: moved, spread };
}

function sizesOf(points: readonly Weighted[], centres: readonly Place[]): number[] {
  const sizes = centres.map(() => 0);
  for (const point of points) sizes[groupOf(point, centres)]! += point.weight;
  return sizes;
}

function largestFirst(centres: readonly Place[], sizes: readonly number[]): Place[] {
  const order = centres.map((centre, index) => ({ centre, size: sizes[index]! }));
  order.sort((one, other) => other.size - one.size || one.centre.x - other.centre.x || one.centre.y - other.centre.y);
  return order.map(({ centre }) => centre);
}

function meanOf(points: readonly Weighted[]): Place {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  const mean = (part: (point: Weighted) => number): number =>
    weight > 0 ? points.reduce((sum, point) => sum + part(point) * point.weight, 0) / weight : 0;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
