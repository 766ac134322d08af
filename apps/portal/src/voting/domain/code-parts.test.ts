import { describe, expect, it } from 'vitest';
import { codeParts, collectCode, type CollectedParts } from './code-parts.ts';

const text = `BCB1.${'Abc-_9'.repeat(300)}`;

function collectAll(codes: readonly string[]) {
  let collected: CollectedParts | undefined;
  for (const code of codes) {
    const next = collectCode(code, collected);
    if (next.type !== 'more') return next;
    collected = next.collected;
  }
  return { type: 'more' } as const;
}

describe('a text in several codes', () => {
  it('is put together again in any order, with codes seen twice', () => {
    const codes = codeParts(text);
    expect(codes.length).toBe(5);
    expect(collectAll([...codes].reverse())).toEqual({ type: 'whole', text });
    expect(collectAll([codes[2] ?? '', codes[2] ?? '', ...codes])).toEqual({ type: 'whole', text });
    expect(collectAll(codes.slice(1))).toEqual({ type: 'more' });
  });

  it('is one plain code where it is short', () => {
    expect(codeParts('BRC1.abc')).toEqual(['BRC1.abc']);
    expect(collectCode(' BRC1.abc\n', undefined)).toEqual({ type: 'whole', text: 'BRC1.abc' });
  });

  it('never mixes two ballots, and notices a changed part', () => {
    const [one, other] = [codeParts(text), codeParts(text.replaceAll('A', 'B'))];
    expect(collectAll([...one.slice(0, 4), other[4] ?? ''])).toEqual({ type: 'more' });
    expect(collectAll([...one.slice(0, 4), (one[4] ?? '').replace(/.$/, '!')])).toMatchObject({ type: 'whole' });
    expect(collectAll([...one.slice(0, 4), (one[4] ?? '').replace(/.$/, 'x')])).toEqual({ type: 'damaged' });
    expect(collectCode('BQP1.7.3.abcdefgh.x', undefined)).toEqual({ type: 'damaged' });
    expect(collectCode('BQP1.0.3.abcdefgh.x', undefined)).toEqual({ type: 'damaged' });
  });
});
