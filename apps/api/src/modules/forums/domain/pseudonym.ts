import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';

const MIN_LENGTH = 3;
const MAX_LENGTH = 40;
// Letters and digits with single spaces, dots, dashes, underscores or apostrophes between them.
const FORM = /^[\p{L}\p{M}\p{Nd}]+(?:[ ._'’-][\p{L}\p{M}\p{Nd}]+)*$/u;

export interface Pseudonym {
  /** As the member writes it. */
  readonly shown: string;
  /** The form under which it is unique in its forum. */
  readonly key: string;
}

export function pseudonymKeyOf(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** A name for one forum: 3 to 40 letters and digits; unique there whatever its capitals. */
export function checkPseudonym(text: string): Result<Pseudonym, InvalidInput> {
  const shown = text.normalize('NFKC').trim();
  const key = pseudonymKeyOf(shown);
  if (key.length < MIN_LENGTH || Math.max(key.length, shown.length) > MAX_LENGTH) {
    return err(fault('length', `A pseudonym has ${MIN_LENGTH} to ${MAX_LENGTH} characters.`));
  }
  if (!FORM.test(shown)) {
    return err(fault('characters', 'A pseudonym has letters and digits, with single spaces or dashes between them.'));
  }
  return ok({ shown, key });
}

function fault(code: string, message: string): InvalidInput {
  return invalidInput({ path: 'pseudonym', code, message });
}
