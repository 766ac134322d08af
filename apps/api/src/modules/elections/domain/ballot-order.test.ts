import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawnOrder } from './ballot-order.ts';

const titles = ['Ada', 'Bayo', 'Chen', 'Dina', 'Ébène', 'ﻉادل'].map((title) => ({ title }));
const seed = createHash('sha256').update('a seed').digest();

describe('the order of a ballot', () => {
  it('is the same whoever draws it and however the nominations came in', () => {
    const drawn = drawnOrder(titles, seed, 'riders');
    expect(drawnOrder([...titles].reverse(), seed, 'riders')).toEqual(drawn);
    expect(drawn).toHaveLength(titles.length);
  });

  it('can be redone with sha256sum and sort', () => {
    const byHand = titles
      .map(({ title }) => ({
        title,
        hash: createHash('sha256')
          .update(`baraza/ballot-order/v1\0`)
          .update(seed)
          .update(`riders\0${title}`)
          .digest('hex'),
      }))
      .sort((one, other) => (one.hash < other.hash ? -1 : 1));
    expect(drawnOrder(titles, seed, 'riders').map(({ title }) => title)).toEqual(byHand.map(({ title }) => title));
  });

  it('differs between contests', () => {
    const orders = new Set(
      ['riders', 'drivers', 'cooks'].map((style) =>
        drawnOrder(titles, seed, style)
          .map(({ title }) => title)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(1);
  });
});
