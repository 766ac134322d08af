import type { DataColour } from '@baraza/ui';
import { flowsInto, type LaneFlow } from './flows.ts';
import type { Lane } from './lanes.ts';

/** Measures of one drawing, in its own units. */
export interface CountSize {
  readonly width: number;
  /** Room for names at the beginning of the rows; 0 where names stand above their rows. */
  readonly labelWidth: number;
  readonly endWidth: number;
  readonly nodeWidth: number;
  readonly headHeight: number;
  /** Height of all valid votes together. */
  readonly votesHeight: number;
  readonly laneGap: number;
  readonly laneHeightMinimum: number;
}

export interface PlacedColumn {
  readonly x: number;
  readonly centre: number;
}

export interface PlacedNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  /** Where its bars stand. */
  readonly baseline: number;
  readonly top: number;
  /** One per column; no height where it has no votes. */
  readonly nodes: readonly PlacedNode[];
  /** What stays with the lane between columns: paths to fill. */
  readonly bands: readonly string[];
  /** The line of the quota, where the lane comes near it. */
  readonly quotaLine: string | undefined;
}

export interface PlacedFlow {
  readonly key: string;
  /** Its middle line, as an SVG path. */
  readonly path: string;
  readonly thickness: number;
  readonly from: DataColour;
  readonly to: DataColour;
}

export interface CountLayout {
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  readonly lanes: readonly PlacedLane[];
  readonly flows: readonly PlacedFlow[];
}

export interface CountToPlace {
  readonly lanes: readonly Lane[];
  readonly validBallots: number;
  /** At each column. */
  readonly quotas: readonly number[];
}

/** Thinner than this nobody can see a flow; the bar it feeds grows all the same. */
const FLOW_MINIMUM = 0.6;
/** A row that never came this near the quota needs no line to compare with. */
const QUOTA_SHARE_SHOWN = 0.5;

const round = (value: number): number => Math.round(value * 10) / 10;

function placeColumns(count: number, size: CountSize): readonly PlacedColumn[] {
  const span = size.width - size.labelWidth - size.endWidth - size.nodeWidth;
  const step = count > 1 ? span / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => {
    const x = round(size.labelWidth + index * step);
    return { x, centre: round(x + size.nodeWidth / 2) };
  });
}

function bandPath(from: PlacedNode, to: PlacedNode, nodeWidth: number, baseline: number): string {
  const height = Math.min(from.height, to.height);
  if (height < FLOW_MINIMUM) return '';
  return `M${round(from.x + nodeWidth)} ${round(baseline - height)}H${to.x}V${baseline}H${round(from.x + nodeWidth)}Z`;
}

class Placement {
  readonly #count: CountToPlace;
  readonly #size: CountSize;
  readonly #scale: number;
  readonly columns: readonly PlacedColumn[];

  constructor(count: CountToPlace, size: CountSize) {
    this.#count = count;
    this.#size = size;
    this.#scale = size.votesHeight / Math.max(1, count.validBallots);
    this.columns = placeColumns(count.quotas.length, size);
  }

  lanes(): readonly PlacedLane[] {
    let y = this.#size.headHeight;
    return this.#count.lanes.map((lane) => {
      const height = Math.max(this.#size.laneHeightMinimum, this.#reach(lane) * this.#scale);
      const top = y + this.#size.laneGap;
      y = round(top + height);
      return this.#place(lane, round(top), y);
    });
  }

  /** The highest the row gets, its quota line included. */
  #reach(lane: Lane): number {
    const peak = Math.max(...lane.votes);
    return this.#showsQuota(lane) ? Math.max(peak, ...this.#count.quotas) : peak;
  }

  #showsQuota({ outcome, votes }: Lane): boolean {
    const isNear = Math.max(...votes) >= QUOTA_SHARE_SHOWN * Math.max(...this.#count.quotas);
    return outcome !== undefined && (outcome.state === 'elected' || isNear);
  }

  #place(lane: Lane, top: number, baseline: number): PlacedLane {
    const nodes = this.columns.map(({ x }, index) => {
      const height = round((lane.votes[index] ?? 0) * this.#scale);
      return { x, y: round(baseline - height), height };
    });
    const bands = nodes.slice(1).map((node, index) => {
      const before = nodes[index];
      return before ? bandPath(before, node, this.#size.nodeWidth, baseline) : '';
    });
    const quotaLine = this.#showsQuota(lane) ? this.#quotaLine(baseline) : undefined;
    return { lane, top, baseline, nodes, bands: bands.filter(Boolean), quotaLine };
  }

  #quotaLine(baseline: number): string {
    const { quotas } = this.#count;
    const yOf = (index: number): number => round(baseline - (quotas[index] ?? 0) * this.#scale);
    const [first] = this.columns;
    const start = `M${(first?.x ?? 0) - 4} ${yOf(0)}`;
    const steps = this.columns.map(({ x }, index) => `V${yOf(index)}H${x + this.#size.nodeWidth + 4}`);
    return start + steps.join('');
  }

  flows(lanes: readonly PlacedLane[]): readonly PlacedFlow[] {
    const rows = lanes.map(({ lane }) => lane);
    return this.columns.slice(1).flatMap((_, index) => this.#flowsInto(index + 1, rows, lanes));
  }

  /** Those that go furthest up lie on top, on both sides, so that flows cross as little as they can. */
  #flowsInto(column: number, rows: readonly Lane[], lanes: readonly PlacedLane[]): readonly PlacedFlow[] {
    const kept = lanes.map(({ nodes }) => Math.min(nodes[column - 1]?.height ?? 0, nodes[column]?.height ?? 0));
    const [leaving, arriving] = [[...kept], [...kept]];
    const take = (heights: number[], lane: number, height: number): number => {
      const from = heights[lane] ?? 0;
      heights[lane] = from + height;
      return (lanes[lane]?.baseline ?? 0) - from;
    };
    const flows = flowsInto(rows, column);
    const ends = new Map(flows.map((flow) => [flow, { start: 0, end: 0 }]));
    for (const flow of flows.toSorted((one, other) => other.to - one.to)) {
      ends.set(flow, { start: take(leaving, flow.from, flow.amount * this.#scale), end: 0 });
    }
    for (const flow of flows.toSorted((one, other) => other.from - one.from)) {
      const start = ends.get(flow)?.start ?? 0;
      ends.set(flow, { start, end: take(arriving, flow.to, flow.amount * this.#scale) });
    }
    return flows.flatMap((flow) => this.#placeFlow(flow, column, ends.get(flow) ?? { start: 0, end: 0 }));
  }

  #placeFlow(flow: LaneFlow, column: number, { start, end }: { start: number; end: number }): readonly PlacedFlow[] {
    const height = flow.amount * this.#scale;
    if (height < FLOW_MINIMUM) return [];
    const x0 = round((this.columns[column - 1]?.x ?? 0) + this.#size.nodeWidth);
    const x1 = this.columns[column]?.x ?? 0;
    const middle = round((x0 + x1) / 2);
    const [from, to] = [round(start - height / 2), round(end - height / 2)];
    const path = `M${x0} ${from}C${middle} ${from} ${middle} ${to} ${x1} ${to}`;
    const colourOf = (lane: number): DataColour => this.#count.lanes[lane]?.colour ?? 6;
    return [
      {
        key: `${column}-${flow.from}-${flow.to}`,
        path,
        thickness: round(height),
        from: colourOf(flow.from),
        to: colourOf(flow.to),
      },
    ];
  }
}

/**
 * Places a count: candidates in rows, stages in columns, bars as high as their votes, and between two columns what
 * stays and what passes to others. From left to right; a page that reads the other way mirrors the drawing.
 */
export function layOutCount(count: CountToPlace, size: CountSize): CountLayout {
  const placement = new Placement(count, size);
  const lanes = placement.lanes();
  const height = Math.ceil((lanes.at(-1)?.baseline ?? size.headHeight) + 8);
  return { height, columns: placement.columns, lanes, flows: placement.flows(lanes) };
}
