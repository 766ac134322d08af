import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url, utf8 } from './bytes.ts';

describe('Base 64', () => {
  /** RFC 4648, section 10. */
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('of %j is %j', (text, encoded) => {
    expect(toBase64(utf8(text))).toBe(encoded);
    expect(fromBase64(encoded)).toEqual(utf8(text));
    expect(toBase64Url(utf8(text))).toBe(encoded.replaceAll('=', ''));
    expect(fromBase64Url(encoded.replaceAll('=', ''))).toEqual(utf8(text));
  });

  it('agrees with the platform on all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(btoa(String.fromCharCode(...bytes)));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it.each(['Zg', 'Zg=', 'Zh==', 'Zm9', 'Zm9=', 'Zm9v=', 'Z===', '====', 'Zm 9v', 'Zm9v\n', 'Zm8_', 'Zmé='])(
    'refuses %j in its standard form',
    (text) => {
      expect(fromBase64(text)).toBeUndefined();
    },
  );

  it.each(['Zg==', 'Zh', 'Z', 'Zm9', 'Zm+v', 'Zm/v', 'Zm9v '])('refuses %j in its URL form', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
