import type { InvalidInput, NotFound, Problem, WrongState } from '../../../platform/errors/problems.ts';

/** A message to a representative and, once there is one, the answer. Who sent it is nowhere. */
export interface ContactMessage {
  readonly id: string;
  readonly seatId: string;
  readonly text: string;
  /** `YYYY-MM-DD`: the moment is not kept. */
  readonly sentOn: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
}

export const CONTACT_TEXT_MAXIMUM = 2000;
/** Five bits of each make a letter: 100 bits, beyond guessing, still copied by hand. */
export const CONTACT_CODE_BYTES = 20;
/** More unanswered messages than this would bury the rest. */
export const UNANSWERED_MAXIMUM = 200;

export type InboxFull = Problem<'InboxFull'>;

export const inboxFull = (): InboxFull => ({
  type: 'InboxFull',
  message:
    'Nothing was sent: this representative has too many messages to answer now. Keep your text and try again later.',
});

export type WriteFailure = NotFound | InvalidInput | InboxFull;
export type AnswerContactFailure = NotFound | InvalidInput | WrongState;

// Crockford's base 32 leaves out I, L, O and U, which people misread from paper.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `XXXX-XXXX-XXXX-XXXX-XXXX` from {@link CONTACT_CODE_BYTES} random bytes. */
export function formatContactCode(random: Uint8Array): string {
  const letters = [...random].map((byte) => LETTERS.charAt(byte & 31)).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What somebody typed, as it was printed: case, spaces and hyphens do not matter, O is 0 and I and L are 1. */
export function normaliseContactCode(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  return letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
