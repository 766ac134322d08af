import { err, ok, type Result } from '@baraza/result';

/**
 * The character set banks pass on unharmed: a–z A–Z 0–9 / - ? : ( ) . , ' + and space (SWIFT character set X without line
 * breaks; the minimum every bank must support under EPC217-08 "SEPA Requirements for an Extended Character Set").
 */
const BANK_CHARACTERS = /^[A-Za-z0-9/\-?:().,'+ ]*$/;

// Letters that do not decompose into a base letter and an accent, and signs with a plain equivalent.
const SUBSTITUTES: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ƙ: 'k',
  Ƙ: 'K',
  ƴ: 'y',
  Ƴ: 'Y',
  ɛ: 'e',
  Ɛ: 'E',
  ɔ: 'o',
  Ɔ: 'O',
  ı: 'i',
  ə: 'e',
  Ə: 'E',
  '&': '+',
  '@': '(at)',
  _: '-',
  '"': "'",
  '`': "'",
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  '“': "'",
  '”': "'",
  '„': "'",
  '«': "'",
  '»': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  ';': ',',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '⁄': '/',
  '€': 'EUR ',
  '£': 'GBP ',
};

const LETTER_OR_DIGIT = /\p{Letter}|\p{Number}/u;
const INVISIBLE = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

export interface NotInBankCharacters {
  readonly type: 'NotInBankCharacters';
  /** The first character that has no safe Latin form. */
  readonly character: string;
}

export function isBankText(text: string): boolean {
  return BANK_CHARACTERS.test(text);
}

/**
 * Writes Latin text in the characters every bank passes on: accents are dropped ("Nguyễn" → "Nguyen"), special letters
 * and signs spelled out ("Łódź & Söhne" → "Lodz + Sohne"), other signs become a full stop, runs of space made one. Text in another script is refused and
 * not guessed at: a bank compares the name with the account holder's, and only the payee knows its Latin spelling.
 */
export function toBankText(text: string): Result<string, NotInBankCharacters> {
  let written = '';
  for (const character of text.normalize('NFKD').replace(/\s+/gu, ' ').trim()) {
    if (INVISIBLE.test(character)) continue;
    const substitute = BANK_CHARACTERS.test(character) ? character : SUBSTITUTES[character];
    if (substitute === undefined && LETTER_OR_DIGIT.test(character)) {
      return err({ type: 'NotInBankCharacters', character });
    }
    written += substitute ?? '.';
  }
  return ok(written.replace(/ +/g, ' ').trim());
}
