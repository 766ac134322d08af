import { expect, it } from 'vitest';
import { faultsOfTranslation, withFrenchSpaces } from './translation-faults.ts';

const WORDS = '{words, plural, one {# word left} other {# words left}}';

it.each([
  ['Remove {fileName}', 'Quitar {fileName}', 'es'],
  ['<0>Read</0> it', '<0>Lisez</0>-le', 'fr'],
  [WORDS, '{words, plural, one {# mot} other {# mots}}', 'fr'],
  [WORDS, '{words, plural, zero {أ} one {ب} two {ج} few {# د} many {# ه} other {# و}}', 'ar'],
])('"%s" is well said as "%s"', (source, translation, locale) => {
  expect(faultsOfTranslation(source, translation, locale)).toEqual([]);
});

it.each([
  ['Saved', ' ', 'es', 'not translated: "Saved"'],
  ['Remove {fileName}', 'Quitar', 'es', '{fileName} is lost in the translation of "Remove {fileName}"'],
  ['Saved', 'Guardado {time}', 'es', '{time} is not in the source "Saved"'],
  ['<0>Read</0> it', 'Lisez-le', 'fr', '<0> is lost in the translation of "<0>Read</0> it"'],
])('notices what is wrong with "%s" as "%s"', (source, translation, locale, fault) => {
  expect(faultsOfTranslation(source, translation, locale)).toEqual([fault]);
});

it('asks for all six plural forms of Arabic', () => {
  const faults = faultsOfTranslation(WORDS, '{words, plural, one {ب} other {# و}}', 'ar');
  expect(faults).toHaveLength(4);
});

it('keeps French punctuation with its word', () => {
  expect(faultsOfTranslation('Why?', 'Pourquoi ?', 'fr')).toHaveLength(1);
  expect(faultsOfTranslation('Why?', withFrenchSpaces('Pourquoi ?'), 'fr')).toEqual([]);
});
