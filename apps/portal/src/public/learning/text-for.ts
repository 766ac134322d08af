/** The text in the reader’s language, or in English, or in the first that there is. */
export function textFor<Text extends { readonly language: string }>(
  texts: readonly Text[],
  locale: string,
): Text | undefined {
  return (
    texts.find(({ language }) => language === locale) ?? texts.find(({ language }) => language === 'en') ?? texts[0]
  );
}
