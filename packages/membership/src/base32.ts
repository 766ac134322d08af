const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const ALIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** Crockford's base 32: no letter that a hand or an eye takes for another. The bits have to fill whole letters. */
export function toBase32(bytes: Uint8Array): string {
  if ((bytes.length * 8) % BITS !== 0) throw new RangeError('the bits do not fill whole letters');
  let value = 0;
  let bits = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      text += DIGITS.charAt((value >> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  return text;
}

/** Reads text without separators, as {@link withoutSeparators} leaves it; undefined where a sign is none of the 32. */
export function fromBase32(text: string): Uint8Array | undefined {
  if ((text.length * BITS) % 8 !== 0) return undefined;
  const bytes = new Uint8Array((text.length * BITS) / 8);
  let value = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    const digit = DIGITS.indexOf(sign);
    if (digit < 0) return undefined;
    value = (value << BITS) | digit;
    bits += BITS;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (value >> bits) & 255;
      at += 1;
    }
    value &= (1 << bits) - 1;
  }
  return bytes;
}

/** What a person typed, as the machine wrote it: capitals, Western digits, O as 0, I and L as 1, no separators. */
export function withoutSeparators(typed: string): string {
  return [...typed.normalize('NFKC')]
    .map(westernDigit)
    .join('')
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015._\u200e\u200f]/gu, '')
    .replaceAll(/[ILO]/gu, (sign) => ALIKE[sign] ?? sign);
}

/** Arabic keyboards type ٠–٩, Persian ones ۰–۹. */
function westernDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : sign;
}

/** In groups of four, so that it can be read aloud and copied by hand. */
export function inGroups(text: string): string {
  return text.replaceAll(/(.{4})(?=.)/gu, '$1-');
}
