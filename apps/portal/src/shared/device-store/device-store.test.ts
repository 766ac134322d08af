import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deviceStore } from './device-store.ts';

const store = deviceStore<{ readonly text: string; readonly bytes: Uint8Array }>('baraza-test');
const record = (text: string) => ({ text, bytes: Uint8Array.of(1, 2, 3) });

describe('what is kept on this device', () => {
  beforeEach(() => store.forgetAll());

  it('is found again, bytes included', async () => {
    await store.put('a', record('one'));
    expect(await store.find('a')).toEqual(record('one'));
    expect(await store.find('b')).toBeUndefined();
  });

  it('is the first of two where both are kept at once: neither tab goes on with something that is lost', async () => {
    const [left, right] = await Promise.all([
      store.keepFirst('a', record('left')),
      store.keepFirst('a', record('right')),
    ]);
    expect(left).toEqual(right);
    expect(await store.find('a')).toEqual(left);
  });

  it('is gone once it is forgotten', async () => {
    await store.put('a', record('one'));
    await store.put('b', record('two'));
    await store.forget('a');
    expect(await store.all()).toEqual([record('two')]);
    await store.forgetAll();
    expect(await store.all()).toEqual([]);
  });
});
