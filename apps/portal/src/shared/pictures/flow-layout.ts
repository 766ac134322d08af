import { sankey, sankeyJustify } from 'd3-sankey';
import type { DataColour } from '@baraza/ui';

export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** Contributors 3 (teal), the fund 1 (indigo), grantees 2 (marigold), unless there is a reason. */
  readonly colour: DataColour;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Minor units of one currency, above zero. */
  readonly amountMinor: bigint;
}

export interface PlacedNode extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly amountMinor: bigint;
}

export interface PlacedLink {
  readonly key: string;
  readonly path: string;
  readonly thickness: number;
  readonly colour: DataColour;
}

export interface FlowSize {
  readonly width: number;
  readonly nodeWidth: number;
  /** Room between nodes, in which the labels of the lower one stand. */
  readonly nodeGap: number;
  /** In right-to-left scripts money flows from right to left. */
  readonly isMirrored: boolean;
}

interface LayoutNode extends FlowNode {
  readonly index?: number;
}

interface LayoutLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

const NODE_HEIGHT = 30;

/** Bands from left to right (or right to left), as wide as the money they stand for. */
export function layOutFlow(nodes: readonly FlowNode[], links: readonly FlowLink[], size: FlowSize) {
  const rows = Math.max(1, ...['in', 'out'].map((way) => countEnds(nodes, links, way)));
  const height = rows * (size.nodeGap + NODE_HEIGHT) + size.nodeGap;
  const graph = computeFlow(nodes, links, size, height);
  const mirror = (x: number, width: number) => (size.isMirrored ? size.width - x - width : x);
  const placed = graph.nodes.map((node): PlacedNode => {
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [node.x0, node.x1, node.y0, node.y1];
    const box = { x: round(mirror(x0, x1 - x0)), y: round(y0), width: x1 - x0, height: Math.max(2, round(y1 - y0)) };
    return { id: node.id, label: node.label, colour: node.colour, ...box, amountMinor: throughput(node.id, links) };
  });
  return { height, nodes: placed, links: graph.links.map((link, index) => placeLink(link, index, mirror)) };
}

function computeFlow(nodes: readonly FlowNode[], links: readonly FlowLink[], size: FlowSize, height: number) {
  const largest = links.reduce((most, link) => (link.amountMinor > most ? link.amountMinor : most), 1n);
  const layout = sankey<LayoutNode, LayoutLink>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(size.nodeWidth)
    .nodePadding(size.nodeGap)
    .extent([
      [0, size.nodeGap],
      [size.width, height - 4],
    ]);
  return layout({
    nodes: nodes.map((node) => ({ ...node })),
    // d3 lays out with floating point: the share of the largest is exact enough to draw, never to say.
    links: links.map(({ from, to, amountMinor }) => ({
      source: from,
      target: to,
      value: Math.max(1, Number((amountMinor * 100_000n) / largest)),
    })),
  });
}

interface Ends {
  readonly y0?: number | undefined;
  readonly y1?: number | undefined;
  readonly width?: number | undefined;
  readonly source: unknown;
  readonly target: unknown;
}

function placeLink(link: Ends, index: number, mirror: (x: number, width: number) => number): PlacedLink {
  const source = link.source as { readonly x1: number; readonly colour: DataColour; readonly id: string };
  const target = link.target as { readonly x0: number; readonly id: string; readonly colour: DataColour };
  const [x0, x1] = [mirror(source.x1, 0), mirror(target.x0, 0)];
  const middle = round((x0 + x1) / 2);
  const [y0, y1] = [round(link.y0 ?? 0), round(link.y1 ?? 0)];
  return {
    key: `${source.id}-${target.id}-${index}`,
    path: `M${round(x0)},${y0}C${middle},${y0} ${middle},${y1} ${round(x1)},${y1}`,
    thickness: Math.max(1, round(link.width ?? 1)),
    // A band takes the colour of its outer end, so that the middle does not drown both.
    colour: source.colour === 1 ? target.colour : source.colour,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function throughput(id: string, links: readonly FlowLink[]): bigint {
  const sum = (chosen: readonly FlowLink[]) => chosen.reduce((total, link) => total + link.amountMinor, 0n);
  const incoming = sum(links.filter((link) => link.to === id));
  const outgoing = sum(links.filter((link) => link.from === id));
  return incoming > outgoing ? incoming : outgoing;
}

/** How many nodes stand at one end of the picture. */
function countEnds(nodes: readonly FlowNode[], links: readonly FlowLink[], way: string): number {
  return nodes.filter(({ id }) => links.every((link) => (way === 'in' ? link.to !== id : link.from !== id))).length;
}
