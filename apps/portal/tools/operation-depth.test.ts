import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ASTNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';

/** What the API takes (`operation-limits.ts`): a page that asks deeper stays empty for everybody. */
const DEPTH_MAXIMUM = 20;

const documents = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../src/generated/persisted-documents.json'), 'utf8'),
) as Record<string, string>;

it('no page asks deeper than the API answers', () => {
  const tooDeep = Object.values(documents).filter((text) => depthOf(text) > DEPTH_MAXIMUM);
  expect(tooDeep.map((text) => /(?:query|mutation) \w+/.exec(text)?.[0])).toEqual([]);
});

/** As the API counts: a fragment is a level where it is named and another where it is written. */
function depthOf(text: string): number {
  const { definitions } = parse(text);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const count = (node: ASTNode, depth: number): number => {
    const inner: readonly ASTNode[] = 'selectionSet' in node ? (node.selectionSet?.selections ?? []) : [];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
    const below = [...inner, ...(fragment ? [fragment] : [])];
    return Math.max(depth, ...below.map((child) => count(child, depth + 1)));
  };
  return Math.max(...definitions.map((one) => (one.kind === Kind.OPERATION_DEFINITION ? count(one, 0) : 0)));
}
