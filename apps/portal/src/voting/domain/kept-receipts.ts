import type { DeviceStorage } from './kept-vote.ts';
import { parseReceipt } from './receipt-text.ts';

const KEY = 'baraza.voting.receipts';
const RECEIPTS_MAXIMUM = 20;

/** Receipts that somebody chose to keep on this device, newest first. What cannot be read is left out. */
export function keptReceipts(storage: DeviceStorage | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string' && parseReceipt(text)) : [];
  } catch {
    return [];
  }
}

/** Keeps a receipt; false where the browser keeps nothing. */
export function keepReceipt(text: string, storage: DeviceStorage | undefined): boolean {
  const others = keptReceipts(storage).filter((kept) => kept !== text);
  return write([text, ...others].slice(0, RECEIPTS_MAXIMUM), storage);
}

export function forgetReceipt(text: string, storage: DeviceStorage | undefined): void {
  write(
    keptReceipts(storage).filter((kept) => kept !== text),
    storage,
  );
}

function write(receipts: readonly string[], storage: DeviceStorage | undefined): boolean {
  try {
    if (receipts.length === 0) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify(receipts));
    return storage !== undefined;
  } catch {
    return false;
  }
}
