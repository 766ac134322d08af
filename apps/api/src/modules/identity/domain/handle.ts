import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';

const MIN_LENGTH = 3;
const MAX_LENGTH = 40;
const SCRIPTS = [
  'Latin',
  'Arabic',
  'Cyrillic',
  'Devanagari',
  'Bengali',
  'Ethiopic',
  'Greek',
  'Han',
  'Hebrew',
  'Tamil',
  'Thai',
  'Hangul',
];
// Letters of one script only: mixing them would let two handles look the same.
const FORMS = SCRIPTS.map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}\\p{Nd}][\\p{Script=${script}}\\p{M}\\p{Nd}._-]*$`, 'u'),
);

/** The form under which a handle is unique and looked up: compatibility-normalised (Unicode NFKC), in lower case. */
export function handleKeyOf(handle: string): string {
  return handle.normalize('NFKC').trim().toLowerCase();
}

/** A handle as a person chose it: 3 to 40 letters and digits of one script, with `.`, `_` and `-` after the first. */
export function checkHandle(text: string): Result<string, InvalidInput> {
  const handle = text.normalize('NFKC').trim();
  const key = handleKeyOf(handle);
  if (key.length < MIN_LENGTH || Math.max(key.length, handle.length) > MAX_LENGTH) {
    return err(fault('length', `A handle has ${MIN_LENGTH} to ${MAX_LENGTH} characters.`));
  }
  if (!FORMS.some((form) => form.test(handle))) {
    return err(
      fault('characters', 'A handle uses letters of one alphabet and digits; dots, dashes and underscores may follow.'),
    );
  }
  return ok(handle);
}

function fault(code: string, message: string): InvalidInput {
  return invalidInput({ path: 'handle', code, message });
}
