import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { DAY_MS, HOUR_MS } from '../../../platform/clock/clock.ts';
import { orderByLot } from '../../../platform/lot/lot.ts';
import {
  daysBetween,
  hasPassed,
  overdueSince,
  promisesFor,
  recheckOn,
  REMINDER_DAYS,
  reminderTells,
  remindersFor,
} from './answer-clock.ts';
import { ANSWER_ACTS, ANSWER_STATES, stateAfter, type AnswerActor } from './answer-item.ts';
import { demandedLevel, suffices } from './answer-level.ts';
import {
  fullVoteThreshold,
  publishedTallies,
  quorumOf,
  RATING_CHOICES,
  ratingOutcome,
  votesCast,
  type Tally,
} from './rating.ts';

const seed = { seed: 20261122, numRuns: 300 };
const days = fc.integer({ min: 0, max: 4000 }).map((count) => dayAfter('2026-01-01', count));
const sizes = fc.constantFrom('small', 'medium', 'large');
const levels = fc.constantFrom('moderate', 'serious', 'severe');
const ACTORS: readonly AnswerActor[] = ['company', 'members', 'forum'];

describe('promised days', () => {
  it('are later for smaller companies, never earlier, and first measures only where they are due', () => {
    fc.assert(
      fc.property(days, levels, (day, level) => {
        const [large, medium, small] = (['large', 'medium', 'small'] as const).map((size) =>
          promisesFor(day, { size, level }),
        );
        expect(daysBetween(day, large!.acknowledgeBy)).toBe(14);
        expect(daysBetween(day, large!.answerBy)).toBe(60);
        expect(medium!.answerBy > large!.answerBy && small!.answerBy > medium!.answerBy).toBe(true);
        expect(large!.interimBy !== null).toBe(level === 'severe');
      }),
      seed,
    );
  });

  it('pass once, when the day is over for everybody, whatever the hour and the summer time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5 * 24, max: 5 * 24 }), (day, hours) => {
        const now = new Date(Date.parse(`${day}T00:00:00Z`) + hours * HOUR_MS);
        expect(hasPassed(day, now)).toBe(hours >= 36);
        expect(overdueSince(day)).toBe(dayAfter(day, 1));
      }),
      seed,
    );
  });

  it('are reminded of by at most one reminder at any moment, and by none before its day or after the promise', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40 * 24, max: 10 * 24 }), (dueOn, hours) => {
        const now = new Date(Date.parse(`${dueOn}T00:00:00Z`) + hours * HOUR_MS);
        const telling = REMINDER_DAYS.filter((daysBefore) => reminderTells(dueOn, daysBefore, now));
        const expected = hours < -14 * 24 || hours >= 36 ? 0 : 1;
        expect(telling.length).toBe(expected);
        for (const { at } of remindersFor(dueOn, now)) expect(at > now && at < endOfDayAnywhere(dueOn)).toBe(true);
      }),
      seed,
    );
  });

  it('of a re-check are a year later, also from a leap day', () => {
    expect(recheckOn('2028-02-29')).toBe('2029-02-28');
    fc.assert(
      fc.property(days, (day) => {
        const between = daysBetween(day, recheckOn(day));
        expect(between === 365 || between === 366).toBe(true);
        expect(dayOf(new Date(Date.parse(`${recheckOn(day)}T00:00:00Z`) - DAY_MS)) > day).toBe(true);
      }),
      seed,
    );
  });
});

describe('the way of an item', () => {
  const walks = fc.array(fc.tuple(fc.constantFrom(...ANSWER_ACTS), fc.constantFrom(...ACTORS)), { maxLength: 40 });

  it('is closed and reopened by the forum alone, and closed only from what was rated', () => {
    for (const state of ANSWER_STATES) {
      for (const act of ANSWER_ACTS) {
        const movers = ACTORS.filter((by) => stateAfter(state, act, by) !== null);
        expect(movers.length).toBeLessThanOrEqual(1);
        if (act === 'close' || act === 'reopen') expect(movers.filter((by) => by !== 'forum')).toEqual([]);
        if (act === 'close' && movers.length > 0) expect(state).toBe('rated');
      }
    }
  });

  it('never leaves “closed” by anything a company does, however it goes on', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        let state: (typeof ANSWER_STATES)[number] = 'awaiting';
        for (const [act, by] of walk) {
          const next = stateAfter(state, act, by);
          if (state === 'closed' && next !== null) expect(by).toBe('forum');
          if (next === 'closed') expect([by, state]).toEqual(['forum', 'rated']);
          state = next ?? state;
        }
      }),
      seed,
    );
  });
});

describe('signatures', () => {
  it('never fall when severity rises, nor rise when a company is smaller', () => {
    const ordered = ['moderate', 'serious', 'severe'] as const;
    fc.assert(
      fc.property(sizes, fc.constantFrom(0, 1), (size, place) => {
        expect(suffices(demandedLevel(ordered[place + 1]!, size), demandedLevel(ordered[place]!, size))).toBe(true);
        expect(suffices(demandedLevel(ordered[place]!, 'large'), demandedLevel(ordered[place]!, size))).toBe(true);
      }),
      seed,
    );
    expect(demandedLevel('severe', 'large')).toBe('board');
    expect(demandedLevel('severe', 'small')).toBe('executive');
  });
});

describe('ratings', () => {
  const counts = fc.integer({ min: 0, max: 30 });
  const tallies = fc
    .tuple(fc.array(counts, { minLength: 5, maxLength: 5 }), fc.array(counts, { minLength: 5, maxLength: 5 }))
    .map(([seated, panel]): Tally[] =>
      RATING_CHOICES.flatMap((choice, place) => [
        { electorate: 'representatives', choice, count: seated[place]! },
        { electorate: 'panel', choice, count: panel[place]! },
      ]),
    );

  it('go to the choice with most votes, and in doubt to the one less favourable to the company', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const sum = (choice: string) => votesCast(all.filter((tally) => tally.choice === choice));
        const outcome = ratingOutcome(all);
        if (votesCast(all) === 0) return expect(outcome).toBeNull();
        const most = Math.max(...RATING_CHOICES.map(sum));
        expect(outcome).toBe(RATING_CHOICES.findLast((choice) => sum(choice) === most));
      }),
      seed,
    );
  });

  it('show no sum of fewer than five, and no part from which another part could be told', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const shown = publishedTallies(all);
        if (votesCast(all) < 5) return expect(shown).toBeNull();
        const parts = Map.groupBy(shown!, ({ electorate }) => electorate);
        for (const part of parts.values()) {
          expect(part.reduce((total, { count }) => total + count, 0)).toBeGreaterThanOrEqual(5);
        }
        expect(shown!.reduce((total, { count }) => total + count, 0)).toBe(votesCast(all));
      }),
      seed,
    );
  });

  it('have a quorum that can be met, and a threshold that few cannot reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (electors) => {
        for (const kind of ['panel', 'full'] as const) {
          expect(quorumOf(kind, electors)).toBeGreaterThanOrEqual(1);
          expect(quorumOf(kind, electors)).toBeLessThanOrEqual(Math.max(1, electors));
        }
        expect(2 * quorumOf('panel', electors)).toBeGreaterThan(electors);
        expect(fullVoteThreshold(electors)).toBeGreaterThanOrEqual(5);
      }),
      seed,
    );
  });

  it('are asked of a panel whose order anybody can repeat, and which does not depend on the order of the list', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 40 }), fc.string(), (members, text) => {
        const order = orderByLot(text, members, sha256);
        expect(orderByLot(text, members.toReversed(), sha256)).toEqual(order);
        expect(order.toSorted()).toEqual(members.toSorted());
      }),
      { ...seed, numRuns: 60 },
    );
  });
});
