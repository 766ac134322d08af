import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { handleKeyOf } from './handle.ts';

const MIN_LENGTH = 12;
const MAX_LENGTH = 200;

/**
 * A password long enough to resist guessing; no rules about its characters (NIST SP 800-63B, OWASP ASVS 5.0 6.2).
 * Answers it in Unicode NFC, so that one keyboard writes what another wrote.
 */
export function checkPassword(text: string, handle: string): Result<string, InvalidInput> {
  const password = text.normalize('NFC');
  const length = [...password].length;
  if (length < MIN_LENGTH)
    return err(fault('too_short', `A password has at least ${MIN_LENGTH} characters. A sentence is good.`));
  if (length > MAX_LENGTH) return err(fault('too_long', `A password has at most ${MAX_LENGTH} characters.`));
  if (COMMON_PASSWORDS.has(password.toLowerCase()) || new Set(password).size < 4) {
    return err(
      fault('too_common', 'Many people use this password, and attackers try it first. Please choose another.'),
    );
  }
  if (password.toLowerCase().includes(handleKeyOf(handle))) {
    return err(fault('contains_handle', 'A password does not contain the handle, which others can see.'));
  }
  return ok(password);
}

function fault(code: string, message: string): InvalidInput {
  return invalidInput({ path: 'password', code, message });
}
