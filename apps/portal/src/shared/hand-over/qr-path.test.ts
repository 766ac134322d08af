import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

/** Paints the path's rectangles on a grid again. */
function painted({ size, path }: { readonly size: number; readonly path: string }): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let offset = 0; offset < Number(width); offset++) {
      const row = grid[Number(y)];
      if (row) row[Number(x) + offset] = true;
    }
  }
  return grid;
}

describe('a QR code', () => {
  it('has every dark module of the code, no other, and the quiet zone that readers need', () => {
    const text = 'https://vote.example.org/elections/park-board-2026#pass=BVP1.eyJ';
    const code = qrPath(text);
    const modules = encode(text, { ecc: 'L', boostEcc: true, border: 4 }).data;
    expect(code && painted(code)).toEqual(modules);
    expect(modules.slice(0, 4).flat()).not.toContain(true);
  });

  it('is not made of a text that no reader could take: the text is then shown alone', () => {
    expect(qrPath('x'.repeat(2953))?.size).toBe(185);
    expect(qrPath('x'.repeat(2954))).toBeUndefined();
  });
});
