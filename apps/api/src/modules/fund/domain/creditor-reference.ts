// Without letters and digits that are taken for one another on paper.
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BODY_LENGTH = 12;

/**
 * A structured creditor reference (ISO 11649): `RF`, two check digits and a body, which banks carry unchanged and
 * check. `random` gives one byte per character of the body.
 */
export function creditorReference(random: Uint8Array): string {
  const body = [...random.slice(0, BODY_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `RF${String(98n - remainderOf(`${body}RF00`)).padStart(2, '0')}${body}`;
}

/** As somebody typed it from a statement: spaces and case do not matter. */
export function normaliseReference(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

export function isCreditorReference(text: string): boolean {
  return /^RF\d{2}[0-9A-Z]{1,21}$/.test(text) && remainderOf(text.slice(4) + text.slice(0, 4)) === 1n;
}

/** ISO 7064 MOD 97-10 with letters as two digits (A = 10). */
function remainderOf(text: string): bigint {
  return BigInt([...text].map((character) => parseInt(character, 36)).join('')) % 97n;
}
