/** Random bytes of the given length; `node:crypto` in use, seeded in tests. */
export type RandomBytes = (lengthBytes: number) => Uint8Array;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Ids look like Stripe's: a prefix that names the kind, then letters and digits. */
export function makeId(random: RandomBytes, prefix: string, length = 24): string {
  const letters = Array.from(random(length), (byte) => alphabet[byte % alphabet.length]);
  return `${prefix}_${letters.join('')}`;
}
