import type { FieldFault } from './problems.ts';

export interface TextBound {
  readonly path: string;
  /** Smallest and largest length in UTF-16 code units, after trimming. */
  readonly minLength?: number;
  readonly maxLength: number;
}

// Control characters other than tab and line feed have no place in text and break XML and terminals.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** The faults of one text field; none when it is within its bounds. */
export function textFaults(text: string, bound: TextBound): FieldFault[] {
  const length = text.trim().length;
  const { path, maxLength, minLength = 0 } = bound;
  if (length > maxLength) {
    return [{ path, code: 'too_long', message: `${path} has ${length} characters; at most ${maxLength} fit.` }];
  }
  if (length < minLength)
    return [{ path, code: 'too_short', message: `${path} needs at least ${minLength} characters.` }];
  if (CONTROL.test(text))
    return [{ path, code: 'control_character', message: `${path} contains a control character.` }];
  return [];
}
