import { replayCount, type CountNumbers, type CountResult } from '@baraza/stv';
import type { ManifestStyle } from '@baraza/blind-ballots';

/** What a style's `count` in `result.json` says, ready to be shown. */
export type PublishedCount =
  | { readonly type: 'ranked'; readonly count: CountResult }
  /** Votes for each answer, in the manifest's order. */
  | { readonly type: 'choice'; readonly votes: readonly number[] }
  /** The rule could not be applied, or the numbers are no count of these candidates. */
  | { readonly type: 'none'; readonly fault: string };

export type CountedStyle = Pick<ManifestStyle, 'candidates' | 'reserved'>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isListOf = (value: unknown, type: 'number' | 'string'): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === type);

function isStage(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['actions']) || !Array.isArray(value['votes'])) return false;
  const decimals = [value['exhausted'], value['lost'], value['quota'], ...value['votes'].filter((one) => one !== null)];
  return isListOf(decimals, 'string') && value['actions'].every(isRecord);
}

function isCountNumbers(value: Record<string, unknown>): boolean {
  const { rule, stages, elected, quota } = value as Record<keyof CountNumbers, unknown>;
  const isKnownRule = rule === 'scottish' || rule === 'meek' || rule === 'irv';
  return (
    isKnownRule &&
    typeof quota === 'string' &&
    isListOf(elected, 'number') &&
    Array.isArray(stages) &&
    stages.every(isStage)
  );
}

/** Reads a published count; its numbers are believed here, the recount is what proves them. */
export function readPublishedCount(
  json: unknown,
  style: CountedStyle,
  { valid, tieSeed }: { readonly valid: number; readonly tieSeed: Uint8Array },
): PublishedCount {
  if (!isRecord(json)) return { type: 'none', fault: 'unreadable' };
  if (json['rule'] === 'choice' && isListOf(json['votes'], 'number')) {
    return { type: 'choice', votes: json['votes'] as number[] };
  }
  if (!isCountNumbers(json))
    return { type: 'none', fault: typeof json['fault'] === 'string' ? json['fault'] : 'unreadable' };
  const { candidates, reserved: reservations } = style;
  const options = { candidates, reservations, tieSeed, validBallots: valid };
  const count = replayCount(json as unknown as CountNumbers, options);
  return count ? { type: 'ranked', count } : { type: 'none', fault: 'unreadable' };
}
