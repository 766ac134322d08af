import { describe, expect, it } from 'vitest';
import { dotsOf, frameOf, hullOf, middleOf, placeIn } from './agreement-layout.ts';

const patch = { x: 0.25, y: 0.5, size: 0.25, members: 52 };

describe('the picture of opinion groups', () => {
  it('shows one dot for each five members, within their patch', () => {
    const dots = dotsOf(patch);
    expect(dots).toHaveLength(10);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0.25);
      expect(x).toBeLessThan(0.5);
      expect(y).toBeGreaterThan(0.5);
      expect(y).toBeLessThan(0.75);
    }
  });

  it('frames all patches and the reader’s own place, the right way up', () => {
    const frame = frameOf([patch], [{ x: 0.1, y: 0.5 }]);
    const own = placeIn(frame, 100, { x: 0.1, y: 0.5 });
    const corner = placeIn(frame, 100, { x: 0.5, y: 0.75 });
    for (const point of [own, corner]) {
      expect(point.x).toBeGreaterThanOrEqual(0);
      expect(point.x).toBeLessThanOrEqual(100);
    }
    expect(corner.y).toBeLessThan(own.y);
  });

  it('draws the outline around all dots', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 1, y: 1 },
      { x: 0, y: 1 },
    ];
    expect(hullOf([...square, { x: 0.5, y: 0.5 }])).toEqual(square);
    expect(middleOf([patch])).toEqual({ x: 0.375, y: 0.625 });
  });
});
