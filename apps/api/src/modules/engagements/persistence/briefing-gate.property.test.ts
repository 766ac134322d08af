import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { type BriefingContent, missingParts } from '../domain/briefing.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

const text = fc.oneof(
  fc.constantFrom('', ' '.repeat(30), 'nine char', 'ten chars!', 'a'.repeat(19), 'b'.repeat(20)),
  fc.string({ maxLength: 40 }),
);
const clean = text.map((words) => words.replaceAll('\u0000', ''));
const day = fc.constantFrom('2027-03-01', '', 'soon', '2027-3-1');
const content: fc.Arbitrary<BriefingContent> = fc.record({
  ...{
    what: clean,
    why: clean,
    plans: clean,
    canChange: clean,
    cannotChange: clean,
    whoDecides: clean,
    remedyPlan: clean,
  },
  dates: fc.array(fc.record({ on: day, what: clean }), { maxLength: 2 }),
  risks: fc.array(fc.record({ risk: clean, who: clean, mitigation: clean, unmitigated: clean }), { maxLength: 2 }),
  pastHarms: fc.array(
    fc.record({ what: clean, stance: fc.constantFrom('acknowledged', 'disputed', 'repaired'), account: clean }),
    { maxLength: 2 },
  ),
  noneKnown: fc.boolean(),
});

/** A briefing that lacks nothing, of which the property then changes single parts. */
const whole: BriefingContent = {
  ...{ what: 'w'.repeat(20), why: 'w'.repeat(20), plans: 'w'.repeat(20), canChange: 'w'.repeat(20), cannotChange: '' },
  ...{ whoDecides: 'w'.repeat(20), remedyPlan: 'w'.repeat(20), dates: [{ on: '2027-03-01', what: 'launch' }] },
  risks: [{ risk: 'r'.repeat(10), who: '', mitigation: 'm'.repeat(10), unmitigated: 'u'.repeat(10) }],
  ...{ pastHarms: [], noneKnown: true },
};

it('the database and the form agree on when a briefing is complete', async () => {
  const parts = Object.keys(whole) as (keyof BriefingContent)[];
  const nearly = fc.tuple(content, fc.subarray(parts, { maxLength: 2 })).map(([random, changed]) => ({
    ...whole,
    ...Object.fromEntries(changed.map((part) => [part, random[part]])),
  }));
  await inTransaction(application, (tx) =>
    fc.assert(
      fc.asyncProperty(fc.oneof(nearly, content), async (briefing) => {
        const [row] = await tx.query<{ whole: boolean }>('SELECT briefing_is_complete($1) AS whole', [
          JSON.stringify(briefing),
        ]);
        expect(row!.whole).toBe(missingParts(briefing).length === 0);
      }),
      { seed: 20261122, numRuns: 300 },
    ),
  );
});
