/** The text in the reader’s language, else in English, else the first one that there is. */
export function textFor<Text extends { readonly language: string }>(
  texts: readonly Text[],
  locale: string,
): Text | undefined {
  return (
    texts.find(({ language }) => language === locale) ??
    texts.find(({ language }) => language.split('-')[0] === locale) ??
    texts.find(({ language }) => language === 'en') ??
    texts[0]
  );
}
