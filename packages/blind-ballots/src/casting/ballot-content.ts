import { err, ok, type Result } from '@baraza/result';
import { concatBytes } from '@baraza/transparency-log';
import { canonicalBytes, parseCanonicalJson, type CanonicalJsonFault } from '../json/canonical-json.ts';
import { fields, integer, list, readShape, type ShapeFault } from '../json/shape.ts';
import type { ManifestStyle } from '../manifest/election-manifest.ts';

/** What a member decided: candidates by number, first preference first, or one answer. Empty is a blank ballot. */
export type BallotContent = { readonly ranking: readonly number[] } | { readonly choice: number };

export type BallotContentFault =
  | CanonicalJsonFault
  | ShapeFault
  | { readonly type: 'bad-padding' }
  | { readonly type: 'unknown-candidate'; readonly candidate: number }
  | { readonly type: 'candidate-ranked-twice'; readonly candidate: number }
  | { readonly type: 'too-many-ranks'; readonly ranks: number };

type ContentStyle = Pick<ManifestStyle, 'content' | 'candidates' | 'ranksMaximum'>;

/** Length in bytes of the longest possible content of a style, before padding. */
export function contentLengthMaximum(style: ContentStyle): number {
  const highest = style.candidates.length;
  const ranking = Array.from({ length: style.ranksMaximum }, (_, index) => highest - index);
  return canonicalBytes(style.content === 'ranking' ? { ranking } : { choice: highest }).length;
}

/** The smallest multiple of 32 that holds every ballot of the style: what a manifest states as `ballotBytes`. */
export function ballotBytesFor(style: ContentStyle): number {
  return Math.ceil((contentLengthMaximum(style) + 2) / 32) * 32;
}

const rankingShape = fields({ ranking: list(integer(1, 999), 0, 999) });
const choiceShape = fields({ choice: integer(1, 999) });

/** Whether a style allows this content; the voting page asks before sealing, scrutineers after opening. */
export function checkContent(content: BallotContent, style: ContentStyle): Result<BallotContent, BallotContentFault> {
  const numbers = 'ranking' in content ? content.ranking : [content.choice];
  const unknown = numbers.find((number) => number > style.candidates.length);
  if (unknown !== undefined) return err({ type: 'unknown-candidate', candidate: unknown });
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) return err({ type: 'candidate-ranked-twice', candidate: twice });
  if (numbers.length > style.ranksMaximum) return err({ type: 'too-many-ranks', ranks: numbers.length });
  return ok(content);
}

/** Two bytes of length (big-endian), the canonical JSON, zeros up to the style's `ballotBytes`. */
export function encodeContent(
  content: BallotContent,
  style: ContentStyle & Pick<ManifestStyle, 'ballotBytes'>,
): Result<Uint8Array, BallotContentFault> {
  const checked = checkContent(content, style);
  if (!checked.ok) return checked;
  const json = canonicalBytes('ranking' in content ? { ranking: content.ranking } : { choice: content.choice });
  if (json.length + 2 > style.ballotBytes) return err({ type: 'bad-padding' });
  const padding = new Uint8Array(style.ballotBytes - json.length - 2);
  return ok(concatBytes(Uint8Array.of(json.length >> 8, json.length & 0xff), json, padding));
}

/** Reads an opened ballot. A fault makes it a spoilt ballot: counted as such, never guessed at. */
export function parseContent(
  padded: Uint8Array,
  style: ContentStyle & Pick<ManifestStyle, 'ballotBytes'>,
): Result<BallotContent, BallotContentFault> {
  const length = (padded[0] ?? 0) * 256 + (padded[1] ?? 0);
  if (padded.length !== style.ballotBytes || length + 2 > padded.length) return err({ type: 'bad-padding' });
  if (padded.subarray(length + 2).some((byte) => byte !== 0)) return err({ type: 'bad-padding' });
  const value = parseCanonicalJson(padded.subarray(2, length + 2));
  if (!value.ok) return value;
  const content = readShape<BallotContent>(style.content === 'ranking' ? rankingShape : choiceShape, value.value);
  return content.ok ? checkContent(content.value, style) : content;
}
