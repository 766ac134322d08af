import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlaces, lotOrder, seedOf, type DrawTicket } from './draw.ts';
import { fits, mixOf, wantedOf, type MixTarget } from './mix.ts';

const SETTINGS = { seed: 1310, numRuns: 300 };
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const regions = ['lake', 'coast', 'city'];
const groups = ['women', 'migrants', 'young'];

const facts = fc.record({
  region: fc.option(fc.constantFrom(...regions)),
  groups: fc.uniqueArray(fc.constantFrom(...groups)),
  isFirstTime: fc.boolean(),
});
const drum = fc.uniqueArray(fc.record({ ticket: fc.uuid({ version: 4 }), facts }), {
  selector: ({ ticket }) => ticket,
  maxLength: 60,
});
const target: fc.Arbitrary<MixTarget> = fc.oneof(
  fc.record({
    dimension: fc.constant('region' as const),
    value: fc.constantFrom(...regions),
    percent: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    dimension: fc.constant('group' as const),
    value: fc.constantFrom(...groups),
    percent: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    dimension: fc.constant('first_time' as const),
    value: fc.constant('yes'),
    percent: fc.integer({ min: 1, max: 60 }),
  }),
);
const targets = fc.uniqueArray(target, { selector: ({ dimension, value }) => `${dimension}:${value}`, maxLength: 4 });
const places = fc.integer({ min: 1, max: 30 });
const seeds = fc.string({ minLength: 8, maxLength: 40 }).map((words) => seedOf('ab'.repeat(32), words, hash));
const drawOf = (tickets: readonly DrawTicket[], seed: string, wanted: number, mix: readonly MixTarget[]) =>
  drawPlaces(lotOrder(tickets, seed, hash), wanted, mix).map(({ ticket }) => ticket);

describe('a draw of places', () => {
  it('fills as many places as there are people for, each person once, whatever order they came in', () => {
    fc.assert(
      fc.property(drum, seeds, places, targets, (tickets, seed, wanted, mix) => {
        const drawn = drawOf(tickets, seed, wanted, mix);
        expect(drawn).toHaveLength(Math.min(wanted, tickets.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawOf([...tickets].reverse(), seed, wanted, mix)).toEqual(drawn);
      }),
      SETTINGS,
    );
  });

  it('meets a target whenever the drum holds enough people for it', () => {
    fc.assert(
      fc.property(drum, seeds, places, target, (tickets, seed, wanted, one) => {
        const drawn = new Set(drawOf(tickets, seed, wanted, [one]));
        const found = tickets.filter(({ ticket, facts: own }) => drawn.has(ticket) && fits(own, one)).length;
        const available = tickets.filter(({ facts: own }) => fits(own, one)).length;
        expect(found).toBeGreaterThanOrEqual(Math.min(available, wantedOf(one, wanted)));
      }),
      SETTINGS,
    );
  });

  it('is the plain lot where nothing is aimed for, and nobody’s own facts help without a target', () => {
    fc.assert(
      fc.property(drum, seeds, places, (tickets, seed, wanted) => {
        const order = [...tickets].sort((one, other) =>
          hash(`${seed}\0${one.ticket}`) < hash(`${seed}\0${other.ticket}`) ? -1 : 1,
        );
        expect(drawOf(tickets, seed, wanted, [])).toEqual(order.slice(0, wanted).map(({ ticket }) => ticket));
      }),
      SETTINGS,
    );
  });
});

describe('the mix that both sides see', () => {
  it('never shows a group of fewer than five, nor one that leaves fewer than five others', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 40 }), targets, places, (people, mix, wanted) => {
        const lines = mixOf(people, mix, wanted);
        const regional = lines.filter(({ dimension, count }) => dimension === 'region' && count !== null);
        const rest = people.length - regional.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(regional.length === 0 || rest === 0 || rest >= 5).toBe(true);
        for (const line of lines) {
          if (line.count === null) continue;
          expect(line.count === 0 || line.count >= 5).toBe(true);
          expect(line.count === people.length || people.length - line.count >= 5).toBe(true);
        }
      }),
      SETTINGS,
    );
  });
});
