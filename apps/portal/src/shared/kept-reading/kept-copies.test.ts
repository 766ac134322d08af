import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetReading, forgetReadingOfOthers, hasCopyOf } from './forget-reading.ts';
import { findCopy, keepCopy, keptCopies, type KeptCopy } from './kept-copies.ts';

const PATH = '/app/forum/learning/dispatch';
const NOW_MS = Date.UTC(2026, 10, 3);

function copy(changes: Partial<KeptCopy> = {}): KeptCopy {
  const sheet = { tag: 'div', parts: ['How a dispatch programme ranks people'] };
  return { path: PATH, title: 'Dispatch', language: 'en', sheet, keptAtMs: NOW_MS, ...changes };
}

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

afterEach(() => void vi.unstubAllGlobals());

it('keeps a page once, in its newest words, and finds it by its address', () => {
  keepCopy('amina', copy());
  keepCopy('amina', copy({ title: 'Dispatch, second version', keptAtMs: NOW_MS + 1 }));
  expect(keptCopies(NOW_MS + 1).map(({ title }) => title)).toEqual(['Dispatch, second version']);
  expect(findCopy(PATH, NOW_MS + 1)?.keptAtMs).toBe(NOW_MS + 1);
  expect(hasCopyOf(PATH)).toBe(true);
  expect(hasCopyOf('/app/forum/learning')).toBe(false);
});

it('shows nobody what another account kept on the same device', () => {
  keepCopy('amina', copy());
  forgetReadingOfOthers('amina');
  expect(keptCopies(NOW_MS)).toHaveLength(1);
  forgetReadingOfOthers('joao');
  expect([...kept]).toEqual([]);
  keepCopy('amina', copy());
  keepCopy('joao', copy({ path: '/app/forum/taking-part/1' }));
  expect(keptCopies(NOW_MS).map(({ path }) => path)).toEqual(['/app/forum/taking-part/1']);
});

it('leaves nothing behind when it is told to forget, and forgets by itself after sixty days', () => {
  keepCopy('amina', copy());
  expect(keptCopies(NOW_MS + 61 * 86_400_000)).toEqual([]);
  forgetReading();
  expect([...kept]).toEqual([]);
});

it('reads nothing that could run, whatever was written into the storage', () => {
  keepCopy('amina', copy({ sheet: { tag: 'div', parts: [{ tag: 'script', parts: ['alert(1)'] }] } }));
  expect(keptCopies(NOW_MS)).toEqual([]);
  kept.set('baraza.reading', '{"copies":');
  expect(keptCopies(NOW_MS)).toEqual([]);
});
