import { beforeEach, expect, it, vi } from 'vitest';
import { enqueue, readQueue, settle, waitingOnDevice } from './rating-queue.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

it('answers stay on the device until the server has taken them, by person and consultation', () => {
  enqueue('me', 'pay', 's1', 'agree');
  enqueue('me', 'pay', 's2', 'pass');
  enqueue('other', 'pay', 's1', 'disagree');
  expect(readQueue('me', 'pay')).toEqual({ s1: 'agree', s2: 'pass' });
  settle('me', 'pay', { s1: 'agree' });
  expect(readQueue('me', 'pay')).toEqual({ s2: 'pass' });
  expect(waitingOnDevice('other', 'pay')).toBe(1);
});

it('an answer that was changed while the old one was on its way is sent again', () => {
  enqueue('me', 'pay', 's1', 'agree');
  const sent = readQueue('me', 'pay');
  enqueue('me', 'pay', 's1', 'disagree');
  settle('me', 'pay', sent);
  expect(readQueue('me', 'pay')).toEqual({ s1: 'disagree' });
});
