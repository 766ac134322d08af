/** A short name for an address, of the letters that addresses bear; empty where a text has none of them. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 48).replace(/^-+|-+$/g, '');
}
