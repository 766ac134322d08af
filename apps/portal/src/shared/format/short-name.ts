const LONGEST = 48;

/**
 * A proposal for the short name in an address: `When an account is switched off` becomes `when-an-account-is-switched-off`.
 * Whole words, at most 48 characters; empty where the title has no Latin letters.
 */
export function shortNameOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}|[’']/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}
