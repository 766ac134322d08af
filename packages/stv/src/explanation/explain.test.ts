import { describe, expect, test } from 'vitest';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { explain } from './explain.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('explanations', () => {
  test.each([
    ['es', spanish],
    ['fr', french],
    ['ar', arabic],
  ])('%s says everything that English says, of every kind', (_, catalogue) => {
    const said = Object.entries(catalogue).map(([kind, sentence]) => [kind, [...new Set(placeholders(sentence))]]);
    const meant = Object.entries(english).map(([kind, sentence]) => [kind, [...new Set(placeholders(sentence))]]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(meant));
  });

  test('are sentences with names and votes', () => {
    const explanation = {
      kind: 'quota-reached',
      params: { candidate: 'Ann {votes}', votes: '12.50000', quota: '12.00000' },
    } as const;
    expect(explain(explanation)).toBe(
      'Ann {votes} has 12.50000 votes, which reaches the quota of 12.00000, and is elected.',
    );
    expect(explain(explanation, 'ar')).toContain('\u2068Ann {votes}\u2069');
    const tie = { kind: 'tie-by-lot', params: { tied: ['Ann', 'Bee'], chosen: 'Bee' } } as const;
    expect(explain(tie, 'fr')).toBe(
      'Égalité : Ann, Bee. Le tirage au sort fait à partir de la graine publique désigne Bee.',
    );
  });
});
