import { expect, it } from 'vitest';
import { languageNamesIn } from './language-names.ts';

it('names a language in the reader’s own', () => {
  expect(languageNamesIn('es')('ar')).toBe('árabe');
});

it.each(['en', 'es', 'fr', 'ar'])('never shows people of small languages a code, in %s', (locale) => {
  for (const tag of ['kcn', 'ki', 'luo', 'zgh', 'sw']) expect(languageNamesIn(locale)(tag)).not.toBe(tag);
});
