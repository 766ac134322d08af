import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES, chosenOf } from './choice.ts';
import { COUNTRIES, factsOf } from './country-facts.ts';
import { cellsOf, disclose, type Finished } from './disclosure.ts';
import { areaOf, capOf, reckon, reckonDays, scheduleFaults, type ScheduleContent } from './schedule.ts';
import { TERMS } from './terms.ts';

const K = 5;
const finished: fc.Arbitrary<Finished[]> = fc.array(
  fc.record({
    paymentId: fc.uuid(),
    payee: fc.integer({ min: 1, max: 25 }).map(String),
    arrived: fc.boolean(),
    group: fc.constantFrom('session', 'interview', 'panel', 'travel', 'care'),
    amountMinor: fc.bigInt(1n, 10_000n),
  }),
  { maxLength: 60 },
);
const sum = (rows: readonly { amountMinor: bigint }[]) => rows.reduce((total, row) => total + row.amountMinor, 0n);

describe('published totals (T2)', () => {
  it('are exact, in groups of at least five people, and no difference is fewer than five', () => {
    fc.assert(
      fc.property(finished, (rows) => {
        const totals = disclose(rows, K);
        const arrived = rows.filter((row) => row.arrived);
        const people = new Set(arrived.map(({ payee }) => payee)).size;
        expect(totals === null).toBe(people < K);
        if (!totals) return;
        expect(sum(totals.cells)).toBe(sum(arrived));
        // Total less any shown groups is what the others received: it is nobody's, or that of at least five.
        for (const cell of totals.cells) expect(cell.people).toBeGreaterThanOrEqual(K);
      }),
      { numRuns: 500, seed: 41 },
    );
  });

  it('grow from one state to the next by nobody, or by at least five people', () => {
    fc.assert(
      fc.property(fc.array(finished, { maxLength: 8 }), (days) => {
        let waiting: Finished[] = [];
        for (const day of days) {
          waiting = [...waiting, ...day];
          const totals = disclose(waiting, K);
          if (!totals) continue;
          expect(totals.people).toBeGreaterThanOrEqual(K);
          waiting = [];
        }
      }),
      { numRuns: 200, seed: 42 },
    );
  });

  it('hide a small group behind another one, never alone', () => {
    const of = (group: string, count: number): Finished[] =>
      Array.from({ length: count }, (_, index) => ({
        ...{ paymentId: `${group}${index}`, payee: `${group}${index}`, arrived: true, group, amountMinor: 100n },
      }));
    expect(cellsOf([...of('session', 20), ...of('care', 1)], K)).toEqual([
      { group: 'together', people: 21, amountMinor: 2100n },
    ]);
    expect(cellsOf([...of('session', 20), ...of('travel', 6), ...of('care', 1)], K)).toEqual([
      { group: 'session', people: 20, amountMinor: 2000n },
      { group: 'together', people: 7, amountMinor: 700n },
    ]);
  });
});

describe('a choice', () => {
  it('splits what was offered into what is paid and what stays, to the last minor unit', () => {
    const offered = fc.bigInt(1n, 10n ** 12n);
    fc.assert(
      fc.property(offered, fc.constantFrom(...CHOICES), fc.bigInt(-5n, 10n ** 12n), (amount, choice, partMinor) => {
        const chosen = chosenOf({ choice, partMinor, organisationId: 'ngo', inKind: 'data-bundle' }, amount);
        const isPart = choice === 'part';
        expect(chosen.ok).toBe(!isPart || (partMinor > 0n && partMinor < amount));
        if (!chosen.ok) return;
        const staysMinor = amount - chosen.value.paidMinor;
        expect(staysMinor >= 0n && chosen.value.paidMinor >= 0n).toBe(true);
        if (choice === 'decline' || choice === 'redirect_fund') expect(staysMinor).toBe(amount);
        else expect(staysMinor).toBe(isPart ? amount - partMinor : 0n);
      }),
      { numRuns: 500, seed: 43 },
    );
  });
});

const CONTENT: ScheduleContent = {
  areas: [
    { slug: 'east', title: 'East', currency: 'KES', places: ['lake-riders'] },
    { slug: 'north', title: 'North', currency: 'MAD', places: ['lake-riders/north'] },
  ],
  rates: [
    { area: 'east', activity: 'session', unit: 'hour', amountMinor: '75000' },
    { area: 'north', activity: 'session', unit: 'flat', amountMinor: '12000' },
    { area: 'east', activity: 'organisation', unit: 'day', amountMinor: '1500001' },
  ],
  caps: [{ area: 'east', kind: 'travel', amountMinor: '200000' }],
  inKind: [],
  chooseWithinDays: 60,
};

describe('a schedule', () => {
  it('offers the same for the same: by begun quarters of an hour, or flat', () => {
    const east = areaOf(CONTENT, 'lake-riders', 'riders')!;
    const north = areaOf(CONTENT, 'lake-riders', 'north')!;
    expect([60, 61, 75, 76].map((minutes) => reckon(CONTENT, east, 'session', minutes)?.amountMinor)).toEqual([
      ...[75_000n, 93_750n, 93_750n, 112_500n],
    ]);
    expect(reckon(CONTENT, north, 'session', 500)).toEqual({ area: 'north', amountMinor: 12_000n, currency: 'MAD' });
    expect(reckon(CONTENT, east, 'interview', 60)).toBeNull();
    expect(reckonDays(CONTENT, east, 'organisation', 3)?.amountMinor).toBe(2_250_002n);
    expect(capOf(CONTENT, east, 'travel')).toBe(200_000n);
    expect(areaOf(CONTENT, 'elsewhere', null)).toBeNull();
  });

  it('cannot be proposed with two rates for the same work, unknown areas, or a place in two areas', () => {
    expect(scheduleFaults(CONTENT)).toEqual([]);
    const twice = { ...CONTENT, rates: [...CONTENT.rates, { ...CONTENT.rates[0]!, unit: 'flat' as const }] };
    expect(scheduleFaults(twice).map(({ code }) => code)).toEqual(['twice']);
    const astray = { ...CONTENT, caps: [{ area: 'west', kind: 'care' as const, amountMinor: '0' }] };
    expect(scheduleFaults(astray).map(({ code }) => code)).toEqual(['unknown', 'range']);
  });
});

describe('what somebody should know first', () => {
  it('stands in four languages with its law, its source and its day for every country', () => {
    for (const country of COUNTRIES) {
      const facts = factsOf(country)!;
      for (const { text, law, source } of [facts.tax, facts.benefits, ...(facts.screening ? [facts.screening] : [])]) {
        expect(
          Object.values(text).every((words) => words.length > 20),
          country,
        ).toBe(true);
        expect(law.length).toBeGreaterThan(0);
        expect(source).toMatch(/^https:/);
      }
      expect(facts.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(facts.rails.length === 0, country).toBe(facts.notSafe !== null);
      expect(facts.screening !== null, country).toBe(facts.screensPeople && facts.rails.length > 0);
    }
    expect(TERMS.every((texts) => Object.keys(texts).sort().join() === 'ar,en,es,fr')).toBe(true);
  });
});
