import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';

/** What mail servers take (RFC 5321 lengths); whether it exists, only the confirmation can tell. */
const FORM = /^[^\s@"<>,;:\\()[\]]{1,64}@[^\s@"<>,;:\\()[\]]{1,180}\.[^\s@"<>,;:\\()[\].]{2,63}$/u;

export function checkEmailAddress(text: string): Result<string, InvalidInput> {
  const address = text.trim();
  if (FORM.test(address) && address.length <= 254) return ok(address);
  return err(
    invalidInput({ path: 'address', code: 'not_an_address', message: 'This does not look like an e-mail address.' }),
  );
}
