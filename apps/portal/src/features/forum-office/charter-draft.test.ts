import { describe, expect, it } from 'vitest';
import { charterInput, FRESH_CHARTER, slugOf } from './charter-draft.ts';

describe('a charter that is being written', () => {
  it('is sent without empty lines, with numbers as numbers', () => {
    const companies = [
      { name: 'Swift Errands', products: 'Dispatch\n\n Ratings ' },
      { name: ' ', products: '' },
    ];
    const input = charterInput({ ...FRESH_CHARTER, companies, languages: 'en, sw', termMonths: '18' });
    expect(input.companies).toEqual([{ name: 'Swift Errands', products: ['Dispatch', 'Ratings'] }]);
    expect(input.languages).toEqual(['en', 'sw']);
    expect(input.termMonths).toBe(18);
  });

  it('names a number that is none to the API rather than guessing', () => {
    expect(charterInput({ ...FRESH_CHARTER, seconders: 'three' }).seconders).toBe(-1);
  });

  it('keeps what a charter says of positions and answers, and names no ordinary number that it never said', () => {
    expect(charterInput(FRESH_CHARTER)).toMatchObject({ answerDays: null, positions: null });
    const changed = charterInput({ ...FRESH_CHARTER, answerDays: '90', threshold: 'three_quarters' });
    expect(changed.answerDays).toEqual({ acknowledge: 14, interim: 14, answer: 90 });
    expect(changed.positions).toEqual({ threshold: 'three_quarters', openItems: 12 });
    const said = charterInput({ ...FRESH_CHARTER, saidBefore: { answerDays: true, positions: true } });
    expect(said.positions).toEqual({ threshold: 'two_thirds', openItems: 12 });
  });

  it('makes short names from titles in any script', () => {
    expect(slugOf('Conducteurs & Livreurs à vélo', 0)).toBe('conducteurs-livreurs-a-velo');
    expect(slugOf('السائقون', 1)).toBe('part-2');
  });
});
