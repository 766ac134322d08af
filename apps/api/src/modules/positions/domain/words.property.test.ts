import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords, sideBySide, wordDiff, wordsOf } from './words.ts';

const SEED = { seed: 20261122, numRuns: 300 };
const word = fc.constantFrom(
  'riders',
  'are',
  'told',
  'why',
  'an',
  'account',
  'was',
  'closed',
  'قبل',
  'يوم',
  '14',
  'days',
);
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const merge = (before: string, current: string, proposed: string) => mergeWords(before, current, proposed, 'en');
const joined = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

describe('a word diff', () => {
  it('holds both texts completely', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after, 'en');
        expect(joined(parts.filter(({ kind }) => kind !== 'added'))).toBe(before);
        expect(joined(parts.filter(({ kind }) => kind !== 'removed'))).toBe(after);
      }),
      SEED,
    );
  });

  it('shows a phrase that took the place of another as one change', () => {
    expect(wordDiff('answered within sixty days', 'answered in three weeks', 'en')).toEqual([
      { kind: 'same', text: 'answered ' },
      { kind: 'removed', text: 'within sixty days' },
      { kind: 'added', text: 'in three weeks' },
    ]);
  });

  it('finds words in texts that are written without spaces', () => {
    expect(wordsOf('账户被关闭', 'zh').length).toBeGreaterThan(1);
  });
});

describe('merging an amendment into a clause that has changed meanwhile', () => {
  it('is the amendment where nothing else changed, and the clause where the amendment changes nothing', () => {
    fc.assert(
      fc.property(text, text, (before, other) => {
        expect(merge(before, before, other)).toBe(other);
        expect(merge(before, other, before)).toBe(other);
        expect(merge(before, other, other)).toBe(other);
      }),
      SEED,
    );
  });

  it('does not depend on who was first', () => {
    fc.assert(
      fc.property(text, text, text, (before, one, other) => {
        expect(merge(before, one, other)).toBe(merge(before, other, one));
      }),
      SEED,
    );
  });

  it('keeps both changes where words lie between them', () => {
    const edits = fc.tuple(word, word).map(([one, other]) => [`X${one}`, `Y${other}`] as const);
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 12 }), edits, (words, [first, last]) => {
        const before = words.join(' ');
        const current = [first, ...words.slice(1)].join(' ');
        const proposed = [...words.slice(0, -1), last].join(' ');
        expect(merge(before, current, proposed)).toBe([first, ...words.slice(1, -1), last].join(' '));
      }),
      SEED,
    );
  });

  it('is left to people where both changed the same words', () => {
    expect(merge('within 60 days', 'within 30 days', 'within 14 days')).toBeNull();
    expect(merge('a reason', 'a reason in writing', 'a reason by phone')).toBeNull();
  });
});

describe('competing views side by side', () => {
  it('are each complete, and agree on the same words', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const columns = sideBySide(texts, 'en');
        expect(columns.map(joined)).toEqual(texts);
        const shared = columns.map((parts) => joined(parts.filter(({ agreed }) => agreed)));
        expect(new Set(shared).size).toBe(1);
      }),
      SEED,
    );
  });

  it('find what both want', () => {
    const [one] = sideBySide(['a person reviews it within a day', 'a person reviews it within a week'], 'en');
    expect(one).toEqual([
      { text: 'a person reviews it within a ', agreed: true },
      { text: 'day', agreed: false },
    ]);
  });
});
