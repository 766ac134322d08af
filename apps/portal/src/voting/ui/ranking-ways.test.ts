import { describe, expect, it } from 'vitest';
import { takeAddress } from '../app/read-address.ts';
import { statementsAddress } from './ballot-rules.tsx';
import { focusAfter } from './focus-after.ts';
import { positionAt } from './use-drag.ts';

describe('the focus after a move', () => {
  const before = { ranking: [4, 2], others: [1, 3, 5], ranksMaximum: 4 };

  it('follows who was moved, and goes on to the neighbour of who left the list', () => {
    expect(focusAfter({ type: 'up', candidate: 2 }, 'up', before)).toEqual({ candidate: 2, control: 'up' });
    expect(focusAfter({ type: 'add', candidate: 3 }, 'add', before)).toEqual({ candidate: 5, control: 'add' });
    expect(focusAfter({ type: 'add', candidate: 5 }, 'add', before)).toEqual({ candidate: 3, control: 'add' });
    expect(focusAfter({ type: 'remove', candidate: 4 }, 'remove', before)).toEqual({ candidate: 2, control: 'remove' });
  });

  it('goes to the one who was added last where no rank is left, and back where nobody is ranked any more', () => {
    const almostFull = { ...before, ranksMaximum: 3 };
    expect(focusAfter({ type: 'add', candidate: 3 }, 'add', almostFull)).toEqual({ candidate: 3, control: 'handle' });
    const single = { ...before, ranking: [4] };
    expect(focusAfter({ type: 'remove', candidate: 4 }, 'remove', single)).toEqual({ candidate: 4, control: 'add' });
  });
});

describe('a drop', () => {
  const rows = [
    { top: 100, bottom: 150 },
    { top: 150, bottom: 200 },
  ];
  const list = { top: 100, bottom: 200 };

  it('lands before the row whose upper half it is in, after the last one, and nowhere far from the list', () => {
    expect(positionAt(110, rows, list)).toBe(0);
    expect(positionAt(140, rows, list)).toBe(1);
    expect(positionAt(190, rows, list)).toBe(2);
    expect(positionAt(220, rows, list)).toBe(2);
    expect(positionAt(400, rows, list)).toBeNull();
    expect(positionAt(110, [], list)).toBe(0);
  });
});

describe('the address', () => {
  function arrive(address: string) {
    const replaced: (string | URL | null | undefined)[] = [];
    const history = { replaceState: (_: unknown, __: string, to?: string | URL | null) => void replaced.push(to) };
    const taken = takeAddress(new URL(address) as unknown as Location, history as unknown as History);
    return { taken, replaced };
  }

  it('loses pass and election at once', () => {
    const { taken, replaced } = arrive('https://vote.example.org/elections/lake-riders#pass=BVP1.abc');
    expect(taken).toEqual({ page: 'vote', pass: '#pass=BVP1.abc' });
    expect(replaced).toEqual(['/']);
  });

  it('of a receipt or a carried ballot stays', () => {
    expect(arrive('https://vote.example.org/receipt')).toMatchObject({ taken: { page: 'receipt' }, replaced: [] });
    expect(arrive('https://vote.example.org/carry')).toMatchObject({ taken: { page: 'carry' }, replaced: [] });
    expect(arrive('https://vote.example.org/')).toMatchObject({ taken: { page: 'vote' }, replaced: [] });
  });

  it('of what candidates say is on the host whose ballot box this is', () => {
    const page = (host: string) => statementsAddress({ protocol: 'https:', host }, 'lake-riders', 'ar');
    expect(page('vote.example.org')).toBe('https://example.org/ar/elections/lake-riders');
    expect(page('example.net')).toBeUndefined();
  });
});
