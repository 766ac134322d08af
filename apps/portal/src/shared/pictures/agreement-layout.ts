/** A square of the map with members of one group in it; 0 to 1 from the lower left, as the API sends it. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly members: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of the map that is drawn, in the map's own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Members for whom one dot stands. */
export const MEMBERS_PER_DOT = 5;

const MARGIN = 0.08;

/** The smallest square that holds all patches, with a margin: an empty rim would make the groups small. */
export function frameOf(patches: readonly Patch[], also: readonly Point[] = []): Frame {
  const points = [
    ...patches.flatMap(({ x, y, size }) => [
      { x, y },
      { x: x + size, y: y + size },
    ]),
    ...also,
  ];
  if (points.length === 0) return { x: 0, y: 0, size: 1 };
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const size = Math.max(right - left, high - low, 0.01) * (1 + 2 * MARGIN);
  return { x: (left + right - size) / 2, y: (low + high - size) / 2, size };
}

/** A point of the map on a picture of this width; upwards is upwards. */
export function placeIn({ x, y, size }: Frame, width: number, point: Point): Point {
  return { x: ((point.x - x) / size) * width, y: width - ((point.y - y) / size) * width };
}

/**
 * Dots for a patch, one for each five members, spread evenly within it: they say how many are there, not who stands
 * where. The pattern is that of sunflower seeds, so that neighbouring patches make no false rows.
 */
export function dotsOf({ x, y, size, members }: Patch): Point[] {
  const count = Math.max(Math.round(members / MEMBERS_PER_DOT), 1);
  return Array.from({ length: count }, (_, index) => {
    const radius = (size / 2) * 0.85 * Math.sqrt((index + 0.5) / count);
    const angle = index * Math.PI * (3 - Math.sqrt(5)) + (x + y) * 40;
    return { x: x + size / 2 + radius * Math.cos(angle), y: y + size / 2 + radius * Math.sin(angle) };
  });
}

/** The outline around points, counter-clockwise (A. Andrew's monotone chain, 1979). */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted);
  const upper = chain(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length >= 2 && !turnsLeft(kept.at(-2)!, kept.at(-1)!, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const turnsLeft = (from: Point, over: Point, to: Point): boolean =>
  (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x) > 0;

/** Where most of a group is. */
export function middleOf(patches: readonly Patch[]): Point {
  const members = patches.reduce((sum, patch) => sum + patch.members, 0) || 1;
  const mean = (part: (patch: Patch) => number) =>
    patches.reduce((sum, patch) => sum + part(patch) * patch.members, 0) / members;
  return { x: mean(({ x, size }) => x + size / 2), y: mean(({ y, size }) => y + size / 2) };
}
