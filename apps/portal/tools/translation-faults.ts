/** Plural forms a whole number can take in each language (CLDR); Spanish and French also have `many`, for millions only. */
const PLURAL_FORMS: Readonly<Record<string, readonly string[]>> = {
  es: ['one', 'other'],
  fr: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

/** What is wrong with a translation of `source`, each as a sentence; empty where it is sound. */
export function faultsOfTranslation(source: string, translation: string, locale: string): readonly string[] {
  if (translation.trim() === '') return [`not translated: "${source}"`];
  const lost = placeholdersOf(source).filter((name) => !placeholdersOf(translation).includes(name));
  const strange = placeholdersOf(translation).filter((name) => !placeholdersOf(source).includes(name));
  const missingForms = /\{\s*\w+\s*,\s*plural\s*,/.test(source)
    ? (PLURAL_FORMS[locale] ?? []).filter((form) => !new RegExp(`\\b${form}\\s*\\{`).test(translation))
    : [];
  const breaks = locale === 'fr' && / [;:?!»]|« /.test(translation);
  return [
    ...(breaks ? [`an ordinary space before ; : ? ! or inside « » may break the line in "${translation}"`] : []),
    ...lost.map((name) => `${name} is lost in the translation of "${source}"`),
    ...strange.map((name) => `${name} is not in the source "${source}"`),
    ...missingForms.map((form) => `plural form "${form}" is missing for "${source}"`),
  ];
}

/** Variables (`{name}`, `{name, plural, …}`) and elements (`<0>`) of a message, each once. */
function placeholdersOf(message: string): readonly string[] {
  const variables = [...message.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map((match) => `{${match[1]}}`);
  const elements = [...message.matchAll(/<(\d+)\/?>/g)].map((match) => `<${match[1]}>`);
  // A word alone in braces is the body of a plural form (`one {Vote}`), not a variable, where a form's name precedes it.
  const bodies = new Set(
    [...message.matchAll(/\b(?:zero|one|two|few|many|other|=\d+)\s*\{\s*(\w+)\s*\}/g)].map((match) => `{${match[1]}}`),
  );
  return [...new Set([...variables, ...elements])].filter((name) => !bodies.has(name));
}

/** French sets a narrow no-break space before ; ? ! and a no-break space before : and inside « » (Imprimerie nationale). */
export function withFrenchSpaces(text: string): string {
  return text
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}
