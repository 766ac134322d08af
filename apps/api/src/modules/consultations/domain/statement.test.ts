import { describe, expect, it } from 'vitest';
import { ALIKE, likeness, textKey } from './statement.ts';

describe('two statements', () => {
  it('are the same whatever their capitals, accents, stops and spaces', () => {
    expect(textKey('  The app must SAY why it switched me off! ')).toBe(
      textKey('the app must say why it switched me off'),
    );
    expect(textKey('L’appli doit dire pourquoi.')).toBe(textKey("L'appli doit dire pourquoi"));
    expect(textKey('يجب أن يشرح التطبيق السبب!')).toBe(textKey('يجب أن يشرح التطبيق السبب'));
  });

  it('are alike where a word or two differ, and not where the matter differs', () => {
    const key = textKey('The app must say why it switched me off.');
    expect(likeness(key, textKey('The app must say why it switches me off.'))).toBeGreaterThan(ALIKE);
    expect(likeness(key, textKey('Fuel should be paid for by the company.'))).toBeLessThan(ALIKE);
    expect(likeness(key, key)).toBe(1);
  });
});
