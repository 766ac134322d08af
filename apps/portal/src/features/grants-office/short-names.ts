const MAX_LENGTH = 60;

/** A title as part of an address: Latin letters without their marks, digits, hyphens; empty for other scripts. */
export function shortNameOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
}
