import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByLot } from '../../../platform/lot/lot.ts';
import { drawAlternates, lotSeed } from './lot.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ITEM = '0198f0aa-0000-7000-8000-000000000001';

describe('the public lot', () => {
  it('is the order of the sums that a stranger gets from sha256sum', () => {
    const seed = lotSeed(ITEM, '2026-11-10');
    expect(seed).toBe(`baraza-lot-1|${ITEM}|2026-11-10`);
    // From a shell: printf '%s' "$seed|seat-1" | sha256sum → be1e5501…, seat-2 bc1c69e5…, seat-3 0874c262…, seat-4 5489c0a9…
    expect(sha256(`${seed}|seat-3`).slice(0, 8)).toBe('0874c262');
    expect(orderByLot(seed, ['seat-1', 'seat-2', 'seat-3', 'seat-4'], sha256)).toEqual([
      'seat-3',
      'seat-4',
      'seat-2',
      'seat-1',
    ]);
  });

  it('does not depend on the order of the list, draws nobody twice and nobody who is not available', () => {
    const seats = fc.uniqueArray(fc.record({ seatId: fc.uuid(), accountId: fc.uuid(), available: fc.boolean() }), {
      selector: (seat) => seat.seatId,
      maxLength: 12,
    });
    fc.assert(
      fc.property(seats, fc.nat({ max: 6 }), (reserves, count) => {
        const drawn = drawAlternates('seed', reserves, count, sha256);
        expect(drawAlternates('seed', [...reserves].reverse(), count, sha256)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((seat) => seat.available)).toBe(true);
        expect(drawn.length).toBe(Math.min(count, reserves.filter((seat) => seat.available).length));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it('calls everybody about equally often', () => {
    const reserves = ['one', 'two', 'three', 'four'].map((seatId) => ({ seatId, accountId: seatId, available: true }));
    const calls = new Map<string, number>();
    for (let item = 0; item < 4_000; item += 1) {
      const [first] = drawAlternates(lotSeed(`item-${item}`, '2026-11-10'), reserves, 1, sha256);
      calls.set(first!.seatId, (calls.get(first!.seatId) ?? 0) + 1);
    }
    // A fixed sequence: each of four is called 1,000 times in the mean, with a standard deviation of 27.
    expect([...calls.values()].every((times) => times > 880 && times < 1_120)).toBe(true);
  });
});
