import { err, ok, type Result } from '@baraza/result';
import { concatBytes, equalBytes, fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts';
import { signEd25519, verifyEd25519, type VerifyEd25519 } from './ed25519.ts';
import { isKeyName, verifierKeyOf, type VerifierKey } from './verifier-key.ts';

/** One signature line of a note. `signature` is everything after the four bytes of key id. */
export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

/** A parsed, unverified note. Nothing may be concluded from its text before a trusted key's signature held. */
export interface SignedNote {
  /** Ends with a newline; the blank line before the signatures is not part of it. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export type NoteFault =
  | { readonly type: 'malformed-note'; readonly reason: string }
  | { readonly type: 'bad-note-signature'; readonly key: string }
  | { readonly type: 'unsigned-note'; readonly reason: string };

/** Longest note accepted, in bytes: room for a hundred signatures. */
export const NOTE_LENGTH_MAXIMUM = 1_000_000;

const EM_DASH = '\u2014';

function malformed(reason: string): Result<never, NoteFault> {
  return err({ type: 'malformed-note', reason });
}

function parseSignatureLine(line: string): NoteSignature | undefined {
  const [, name, encoded] = new RegExp(`^${EM_DASH} ([^ ]+) ([A-Za-z0-9+/]+={0,2})$`, 'u').exec(line) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name)) return undefined;
  const bytes = fromBase64(encoded);
  if (bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** C2SP signed-note, "Format", read strictly: what {@link formatNote} would not write is refused. */
export function parseNote(bytes: Uint8Array): Result<SignedNote, NoteFault> {
  if (bytes.length > NOTE_LENGTH_MAXIMUM) return malformed('the note is too long');
  const source = fromUtf8(bytes);
  if (source === undefined) return malformed('the note is not UTF-8');
  if (/[\u0000-\u0009\u000b-\u001f]/.test(source)) return malformed('the note has a control character');
  const split = source.lastIndexOf('\n\n');
  if (split < 0) return malformed('no blank line before the signatures');
  const lines = source.slice(split + 2).split('\n');
  if (lines.pop() !== '') return malformed('the last line does not end');
  if (lines.length === 0) return malformed('no signature');
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = parseSignatureLine(line);
    if (signature === undefined) return malformed('a signature line is malformed');
    signatures.push(signature);
  }
  return ok({ text: source.slice(0, split + 1), signatures });
}

export function formatNote(note: SignedNote): Uint8Array {
  const lines = note.signatures.map(
    ({ name, id, signature }) => `${EM_DASH} ${name} ${toBase64(concatBytes(id, signature))}\n`,
  );
  return utf8(`${note.text}\n${lines.join('')}`);
}

/** Signs with the secret key that belongs to `key`: where a native primitive is at hand. */
export type SignWith = { readonly key: VerifierKey; readonly sign: (message: Uint8Array) => Uint8Array };

/** A plain signature line under a text. */
export function signNoteTextWith(text: string, { key, sign }: SignWith): NoteSignature {
  return { name: key.name, id: key.id, signature: sign(utf8(text)) };
}

/** A type 1 signature over a note's text with a 32-byte Ed25519 seed. */
export function signNoteText(text: string, name: string, secretSeed: Uint8Array): NoteSignature {
  if (!text.endsWith('\n')) throw new TypeError('the text of a note ends with a newline');
  const key = verifierKeyOf(name, 1, secretSeed);
  return { name, id: key.id, signature: signEd25519(secretSeed, utf8(text)) };
}

/** Whether a signature line claims to be by this key; name and id together name a key. */
export function isBy(signature: NoteSignature, key: VerifierKey): boolean {
  return signature.name === key.name && equalBytes(signature.id, key.id);
}

/**
 * Checks a note under one plain (type 1) key. Lines by other keys are ignored, as the specification demands; a line
 * by this key that does not hold, or a missing one, is a fault.
 */
export function verifyNote(
  note: SignedNote,
  key: VerifierKey,
  verify: VerifyEd25519 = verifyEd25519,
): Result<undefined, NoteFault> {
  const own = note.signatures.filter((signature) => isBy(signature, key));
  if (own.length === 0) return err({ type: 'unsigned-note', reason: `no signature by ${key.name}` });
  const message = utf8(note.text);
  const holds = own.every(({ signature }) => verify(key.publicKey, message, signature));
  return holds ? ok() : err({ type: 'bad-note-signature', key: key.name });
}
