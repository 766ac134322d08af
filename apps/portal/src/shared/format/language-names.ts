/**
 * Languages spoken around the forums that a browser, or the server, cannot name in every language: they stand under
 * the name they give themselves.
 */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['kcn', 'Kinubi'],
  ['ki', 'Gĩkũyũ'],
  ['luo', 'Dholuo'],
  ['zgh', 'Tamaziɣt'],
]);

/** Names languages (BCP 47 tags) in the language of `locale`; a tag that nobody can name stays as it is. */
export function languageNamesIn(locale: string): (tag: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (tag) => {
    const name = names.of(tag) ?? tag;
    return name === tag ? (OWN_NAMES.get(tag) ?? tag) : name;
  };
}
