/**
 * A British account number at a bank that does not exist (`DEMO`), with correct check digits (ISO 13616, ISO 7064
 * MOD 97-10): the product accepts it as it would a real one, and no bank ever could.
 */
export function demoIban(number: number): string {
  const bban = `DEMO000000${String(number).padStart(8, '0')}`;
  const digits = [...`${bban}GB00`].map((character) => String(Number.parseInt(character, 36))).join('');
  const check = 98n - (BigInt(digits) % 97n);
  return `GB${String(check).padStart(2, '0')}${bban}`;
}
