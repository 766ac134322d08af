/** What a voter has chosen so far; kept until the ballot is cast. */
export interface Draft {
  /** Candidate numbers, first preference first. */
  readonly ranking: readonly number[];
  /** The answer to a question, null until one is chosen. */
  readonly choice: number | null;
  /** The voter said that this is to be a blank ballot. */
  readonly isBlank: boolean;
}

export interface SealedVote {
  /** The cast ballot's canonical text: the bytes that are sent, each time the same. */
  readonly text: string;
  readonly sequence: number;
  /** It was sent, or shown to be carried: from then on it may reach the box. */
  readonly hasLeft: boolean;
}

/** Everything this device keeps of a vote until it is cast. One at a time: a second pass asks before it replaces the first. */
export interface KeptVote {
  readonly passText: string;
  readonly manifestText: string;
  readonly draft: Draft;
  /** Ballots sent earlier with this pass, as the voter says; null until asked. */
  readonly sentBefore: number | null;
  /** The highest number that left this device, null where none did. */
  readonly lastSequence: number | null;
  readonly sealed: SealedVote | null;
}

/** The part of `localStorage` that is used; it writes at once, so what was chosen is kept before the next key is pressed. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Under this name it is kept. */
export const VOTE_KEY = 'baraza.voting.vote';
export const EMPTY_DRAFT: Draft = { ranking: [], choice: null, isBlank: false };

/** Keeps a vote; false where the browser keeps nothing, so that the page can say so. */
export function keepVote(vote: KeptVote, storage: DeviceStorage | undefined): boolean {
  try {
    storage?.setItem(VOTE_KEY, JSON.stringify(vote));
    return storage !== undefined;
  } catch {
    // Storage may be full or switched off: the vote then lasts as long as the page.
    return false;
  }
}

/** The vote this device keeps, if any. What cannot be read is treated as none. */
export function keptVote(storage: DeviceStorage | undefined): KeptVote | undefined {
  try {
    const text = storage?.getItem(VOTE_KEY);
    const value: unknown = text ? JSON.parse(text) : undefined;
    return isKeptVote(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function forgetVote(storage: DeviceStorage | undefined): void {
  try {
    storage?.removeItem(VOTE_KEY);
  } catch {
    // Nothing is kept where storage is switched off.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isWholeOrNull = (value: unknown): boolean => value === null || isWhole(value);

function isDraft(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['ranking'])) return false;
  return value['ranking'].every(isWhole) && isWholeOrNull(value['choice']) && typeof value['isBlank'] === 'boolean';
}

function isSealed(value: unknown): boolean {
  if (value === null) return true;
  return (
    isRecord(value) &&
    typeof value['text'] === 'string' &&
    isWhole(value['sequence']) &&
    typeof value['hasLeft'] === 'boolean'
  );
}

function isKeptVote(value: unknown): value is KeptVote {
  if (!isRecord(value)) return false;
  const { passText, manifestText, draft, sentBefore, lastSequence, sealed } = value;
  const areTexts = typeof passText === 'string' && typeof manifestText === 'string';
  return areTexts && isDraft(draft) && isWholeOrNull(sentBefore) && isWholeOrNull(lastSequence) && isSealed(sealed);
}
