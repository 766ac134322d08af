import { SHELF } from './forget-reading.ts';
import { isSheet, type Sheet } from './sheet.ts';

/** A page as somebody read it, which they asked this device to keep. */
export interface KeptCopy {
  /** The address in the workspaces at which it opens again. */
  readonly path: string;
  readonly title: string;
  /** Language of the title, where people wrote it. */
  readonly language: string | null;
  readonly sheet: Sheet;
  /** Milliseconds since 1970. */
  readonly keptAtMs: number;
}

interface Shelf {
  /** All copies belong to one account: who holds the device without a connection cannot be asked for a proof. */
  readonly accountId: string;
  readonly copies: readonly KeptCopy[];
}

const DAY_MS = 86_400_000;
export const KEPT_FOR_DAYS = 60;
const MOST_COPIES = 40;
const LONGEST_CHARACTERS = 200_000;

/** Until when a copy stays, in milliseconds since 1970. */
export const keptUntilMs = ({ keptAtMs }: Pick<KeptCopy, 'keptAtMs'>): number => keptAtMs + KEPT_FOR_DAYS * DAY_MS;

/** What this device keeps for reading, newest first. What cannot be read, or is older than its time, is none. */
export function keptCopies(nowMs: number): readonly KeptCopy[] {
  return (readShelf()?.copies ?? []).filter((copy) => keptUntilMs(copy) > nowMs && isSheet(copy.sheet));
}

export const findCopy = (path: string, nowMs: number): KeptCopy | undefined =>
  keptCopies(nowMs).find((copy) => copy.path === path);

/**
 * Keeps `copy` for `accountId`, instead of an older one of the same page; copies of anybody else go. False where
 * it is too long, or the device has no room or keeps nothing.
 */
export function keepCopy(accountId: string, copy: KeptCopy): boolean {
  const shelf = readShelf();
  const others = shelf?.accountId === accountId ? keptCopies(copy.keptAtMs) : [];
  const copies = [copy, ...others.filter(({ path }) => path !== copy.path)].slice(0, MOST_COPIES);
  return JSON.stringify(copy).length <= LONGEST_CHARACTERS && writeShelf({ accountId, copies });
}

export function forgetCopy(path: string): void {
  const shelf = readShelf();
  if (shelf) writeShelf({ ...shelf, copies: shelf.copies.filter((copy) => copy.path !== path) });
}

function readShelf(): Shelf | null {
  try {
    return JSON.parse(localStorage.getItem(SHELF) ?? 'null') as Shelf | null;
  } catch {
    return null;
  }
}

function writeShelf(shelf: Shelf): boolean {
  try {
    localStorage.setItem(SHELF, JSON.stringify(shelf));
    return true;
  } catch {
    return false;
  }
}
