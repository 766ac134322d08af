import type { SaveStatus } from '@baraza/ui';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContinuousSave, type SendOutcome } from './continuous-save.ts';
import { clearDrafts, readDraft, unsentDrafts } from './draft-store.ts';

const KEY = 'account-1.application.42';

/** What a browser gives: a map of strings whose keys can be listed. */
function fakeStorage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  };
  return Object.setPrototypeOf(kept, methods) as Storage;
}

let sent: string[];
let line: SendOutcome['type'];
let statuses: string[];

function start(): ContinuousSave<string> {
  return new ContinuousSave<string>({
    key: KEY,
    send: (value) => {
      if (line === 'sent') sent.push(value);
      return Promise.resolve({ type: line });
    },
    onStatus: (status: SaveStatus) => void statuses.push(status.type),
    nowMs: () => 0,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', fakeStorage());
  sent = [];
  statuses = [];
  line = 'sent';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has every letter on the device before anything is sent', () => {
  start().change('We train');
  expect(readDraft(KEY)).toMatchObject({ value: 'We train' });
  expect(sent).toEqual([]);
});

it('sends the latest words once, after a pause', async () => {
  const saver = start();
  for (const words of ['W', 'We', 'We train']) saver.change(words);
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['We train']);
  expect(statuses.at(-1)).toBe('saved');
  expect(unsentDrafts()).toEqual([]);
});

it('keeps the words of a lost line through a reload and sends them when it is back', async () => {
  line = 'offline';
  const before = start();
  before.change('Forty women');
  await before.flush();
  before.close();
  expect(statuses.at(-1)).toBe('saved-here');

  line = 'sent';
  const afterReload = start();
  expect(afterReload.resume()).toEqual({ value: 'Forty women' });
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['Forty women']);
  expect(statuses.at(-1)).toBe('saved');
});

it('does not lose what is typed while an older version is on its way', async () => {
  const saver = start();
  saver.change('one');
  const sending = saver.flush();
  saver.change('one two');
  await sending;
  expect(readDraft(KEY)).toMatchObject({ value: 'one two' });
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['one', 'one two']);
});

it('keeps words that the server refuses, and does not send them again by itself', async () => {
  line = 'refused';
  const saver = start();
  saver.change('too long');
  await vi.runAllTimersAsync();
  expect(statuses.at(-1)).toBe('problem');
  expect(readDraft(KEY)).toMatchObject({ value: 'too long' });
});

it('forgets everything of this device at sign-out', () => {
  start().change('secret');
  clearDrafts();
  expect(readDraft(KEY)).toBeNull();
});
