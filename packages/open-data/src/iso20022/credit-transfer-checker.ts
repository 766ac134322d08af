import { isCalendarDate, isDateTime } from '../calendar.ts';
import { isCountryCode } from '../country.ts';
import { normaliseBic, normaliseIban } from './bank-account.ts';
import { isBankText, toBankText } from './bank-text.ts';
import type { CreditTransferFault, CreditTransferProblem } from './credit-transfer.ts';

const MAX_IDENTIFIER_LENGTH = 35;

/**
 * Checks one file's values on their way into XML and collects every fault with its place, so that an officer can repair
 * them all at once. Each method answers with the text to write; after a fault that text is of no use, nor is the file.
 */
export class CreditTransferChecker {
  readonly faults: CreditTransferFault[] = [];
  readonly #taken = new Map<string, Set<string>>();

  refuse(path: string, problem: CreditTransferProblem): void {
    this.faults.push({ path, problem });
  }

  /** Text as people write it, in bank characters. */
  text(path: string, given: string, limit: number): string {
    const written = toBankText(given);
    if (!written.ok) {
      this.refuse(path, written.error);
      return '';
    }
    if (written.value === '') this.refuse(path, { type: 'Missing' });
    if (written.value.length > limit) this.refuse(path, { type: 'TooLong', limit });
    return written.value;
  }

  optionalText(path: string, given: string | undefined, limit: number): string | undefined {
    return given === undefined || given.trim() === '' ? undefined : this.text(path, given, limit);
  }

  /** References come back to us and are compared, so they are checked and never rewritten. No slash at an end or doubled. */
  identifier(path: string, given: string, limit: number = MAX_IDENTIFIER_LENGTH): string {
    if (given === '') this.refuse(path, { type: 'Missing' });
    else if (given.length > limit) this.refuse(path, { type: 'TooLong', limit });
    else if (!isBankText(given) || /^[/ ]|[/ ]$|\/\//.test(given)) this.refuse(path, { type: 'Malformed' });
    return given;
  }

  /** An identifier that occurs once among its kind in the file. */
  uniqueIdentifier(kind: string, path: string, given: string): string {
    const taken = this.#taken.get(kind) ?? new Set();
    this.#taken.set(kind, taken);
    if (taken.has(given)) this.refuse(path, { type: 'Duplicate' });
    taken.add(given);
    return this.identifier(path, given);
  }

  date(path: string, given: string): string {
    return this.#wellFormed(path, isCalendarDate(given) ? given : undefined);
  }

  dateTime(path: string, given: string): string {
    return this.#wellFormed(path, isDateTime(given) ? given : undefined);
  }

  country(path: string, given: string): string {
    return this.#wellFormed(path, isCountryCode(given) ? given : undefined);
  }

  iban(path: string, given: string): string {
    return this.#wellFormed(path, normaliseIban(given));
  }

  bic(path: string, given: string): string {
    return this.#wellFormed(path, normaliseBic(given));
  }

  #wellFormed(path: string, value: string | undefined): string {
    if (value === undefined) this.refuse(path, { type: 'Malformed' });
    return value ?? '';
  }
}
