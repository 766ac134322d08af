import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';

/** The IBAN in its electronic form (no spaces, capitals), or `undefined` where length, shape or check digits are wrong. */
export function normaliseIban(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const iban = electronicFormatIBAN(text);
  return iban !== null && isValidIBAN(iban) ? iban : undefined;
}

/** The BIC (ISO 9362, 8 or 11 characters) in capitals, or `undefined` where its shape is wrong. */
export function normaliseBic(text: string): string | undefined {
  const bic = text.trim().toUpperCase();
  return bic.length <= 11 && isValidBIC(bic) ? bic : undefined;
}
