import { expect, it } from 'vitest';
import { layOutFlow, type FlowLink, type FlowNode } from './flow-layout.ts';

const nodes: readonly FlowNode[] = [
  { id: 'company', label: 'Company', colour: 3 },
  { id: 'fund', label: 'Fund', colour: 1 },
  { id: 'large', label: 'Large grant', colour: 2 },
  { id: 'small', label: 'Small grant', colour: 2 },
];
const links: readonly FlowLink[] = [
  { from: 'company', to: 'fund', amountMinor: 4_000_000n },
  { from: 'fund', to: 'large', amountMinor: 3_000_000n },
  { from: 'fund', to: 'small', amountMinor: 1_000_000n },
];
const size = { width: 960, nodeWidth: 14, nodeGap: 44, isMirrored: false };

it('draws bands as wide as the money they stand for', () => {
  const [all = 0, large = 0, small = 0] = layOutFlow(nodes, links, size).links.map((link) => link.thickness);
  expect(large / small).toBeCloseTo(3, 1);
  expect(all).toBeCloseTo(large + small, 0);
});

it('runs from right to left for readers who do', () => {
  const places = (isMirrored: boolean) =>
    Object.fromEntries(layOutFlow(nodes, links, { ...size, isMirrored }).nodes.map((node) => [node.id, node.x]));
  expect(places(false)).toMatchObject({ company: 0, large: 946 });
  expect(places(true)).toMatchObject({ company: 946, large: 0 });
});

it('says exactly what passed through each node', () => {
  const amounts = layOutFlow(nodes, links, size).nodes.map((node) => node.amountMinor);
  expect(amounts).toEqual([4_000_000n, 4_000_000n, 3_000_000n, 1_000_000n]);
});

it('draws a fund that nothing has reached yet', () => {
  expect(() => layOutFlow([nodes[1]!], [], size)).not.toThrow();
});
