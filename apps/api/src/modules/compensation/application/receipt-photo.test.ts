import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { cleanPhoto } from './receipt-photo.ts';

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
const EXIF = segment(0xe1, Buffer.from('Exif\0\0GPS 0.0917 S 34.7680 E, Kisumu'));
const COMMENT = segment(0xfe, Buffer.from('taken by somebody'));
const JFIF = segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'));
const TABLE = segment(0xdb, Buffer.alloc(65, 1));
const SCAN = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0x34, 0xff, 0, 0x56])]);
const jpeg = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])]);

describe('a picture of a receipt', () => {
  it('keeps what draws it, and nothing of where, when and by whom it was taken', () => {
    const taken = Buffer.concat([jpeg(JFIF, EXIF, COMMENT, TABLE, SCAN), Buffer.from('a film of the seconds before')]);
    const { mediaType, content } = expectOk(cleanPhoto(taken));
    expect(mediaType).toBe('image/jpeg');
    expect(content.equals(jpeg(JFIF, TABLE, SCAN))).toBe(true);
  });

  it('is refused where it is cut off, hides something behind its first scan, or is no picture', () => {
    for (const content of [jpeg(TABLE, SCAN).subarray(0, -2), jpeg(TABLE, SCAN, EXIF), Buffer.from('<svg/>')])
      expect(cleanPhoto(content)).toMatchObject({ ok: false, error: { type: 'PhotoRefused' } });
  });
});
