import { describe, expect, it } from 'vitest';
import { err, expectOk, ok, unreachable, type Result } from './index.ts';

const half = (value: number): Result<number, { type: 'Odd'; value: number }> =>
  value % 2 === 0 ? ok(value / 2) : err({ type: 'Odd', value });

describe('a result', () => {
  it('is either a value or a named failure', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 });
    expect(half(3)).toEqual({ ok: false, error: { type: 'Odd', value: 3 } });
  });

  it('gives its value to whoever knows that it cannot have failed, and says why when it did', () => {
    expect(expectOk(half(4))).toBe(2);
    expect(() => expectOk(half(3))).toThrow('{"type":"Odd","value":3}');
  });

  it('names amounts of money in a failure, which JSON cannot', () => {
    expect(() => expectOk(err({ type: 'Overdrawn', freeMinor: 5n }))).toThrow('"freeMinor":"5"');
  });
});

describe('an exhaustive switch', () => {
  it('throws when the impossible arrives from outside', () => {
    expect(() => unreachable('surprise' as never)).toThrow('unhandled case: "surprise"');
  });
});
