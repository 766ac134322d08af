import { expect, it } from 'vitest';
import { countWords } from './words.ts';

it.each([
  ['', 'en', 0],
  ['  \n ', 'en', 0],
  ["We don't steer.", 'en', 3],
  ['¿Qué cambiará y para quién?', 'es', 5],
  ['ما الذي سيتغير، ولمن؟', 'ar', 4],
])('counts the words of "%s" (%s)', (text, locale, words) => {
  expect(countWords(text, locale)).toBe(words);
});
