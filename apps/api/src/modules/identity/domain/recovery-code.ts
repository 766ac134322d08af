/** How many codes a person gets at a time. */
export const RECOVERY_CODE_COUNT = 10;
/** 16 characters of 5 bits: 80 bits, beyond guessing even for who holds the hashes. */
export const RECOVERY_CODE_BYTES = 10;

// Crockford's base 32 leaves out I, L, O and U, which people misread from paper.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `XXXX-XXXX-XXXX-XXXX` from {@link RECOVERY_CODE_BYTES} random bytes. */
export function formatRecoveryCode(random: Uint8Array): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET.charAt(parseInt(five, 2)));
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** What somebody typed, as it was printed: case, spaces and hyphens do not matter, O is 0 and I and L are 1. */
export function normaliseRecoveryCode(text: string): string {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return (letters.match(/.{1,4}/g) ?? []).join('-');
}
