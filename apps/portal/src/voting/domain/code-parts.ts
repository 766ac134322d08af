import { sha256, toBase64Url, utf8 } from '@baraza/transparency-log';

/** Characters of one QR code: readable by a cheap camera from a scratched screen. */
const PART_LENGTH = 400;
const PARTS_MAXIMUM = 99;
const PART = /^BQP1\.(\d{1,2})\.(\d{1,2})\.([\w-]{8})\.([\w.-]+)$/;

/** Names the whole text, so that parts of two ballots are never put together. */
const tagOf = (text: string): string => toBase64Url(sha256(utf8(text)).subarray(0, 6));

/** A text as the contents of QR codes: itself where one code is enough, else `BQP1.<number>.<of>.<tag>.<part>`. */
export function codeParts(text: string): readonly string[] {
  if (text.length <= PART_LENGTH * 2) return [text];
  const count = Math.ceil(text.length / PART_LENGTH);
  const tag = tagOf(text);
  return Array.from({ length: count }, (_, index) => {
    const part = text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH);
    return `BQP1.${index + 1}.${count}.${tag}.${part}`;
  });
}

/** The parts read so far, in any order and as often as the camera sees them. */
export interface CollectedParts {
  readonly tag: string;
  readonly count: number;
  readonly parts: ReadonlyMap<number, string>;
}

export type CollectedCode =
  /** The whole text, once the last part is there. */
  | { readonly type: 'whole'; readonly text: string }
  | { readonly type: 'more'; readonly collected: CollectedParts }
  /** All parts are there and do not belong together: begin again. */
  | { readonly type: 'damaged' };

/** Adds what one QR code says. A code of another text begins a new collection; what is no part is the whole. */
export function collectCode(code: string, collected: CollectedParts | undefined): CollectedCode {
  const [, number, of, tag, part] = PART.exec(code.trim()) ?? [];
  if (number === undefined || of === undefined || tag === undefined || part === undefined) {
    return { type: 'whole', text: code.trim() };
  }
  const [position, count] = [Number(number), Number(of)];
  if (position < 1 || position > count || count > PARTS_MAXIMUM) return { type: 'damaged' };
  const known = collected?.tag === tag && collected.count === count ? collected.parts : new Map<number, string>();
  const parts = new Map([...known, [position, part]]);
  if (parts.size < count) return { type: 'more', collected: { tag, count, parts } };
  const text = Array.from({ length: count }, (_, index) => parts.get(index + 1) ?? '').join('');
  return tagOf(text) === tag ? { type: 'whole', text } : { type: 'damaged' };
}
