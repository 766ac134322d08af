import { describe, expect, it } from 'vitest';
import { shortNameOf } from './short-name.ts';

describe('the short name that a title proposes', () => {
  it.each([
    ['When an account is switched off', 'when-an-account-is-switched-off'],
    ['L’été à Kisumu: qui décide ?', 'lete-a-kisumu-qui-decide'],
    ['  --  ', ''],
    ['حين يُوقَف الحساب', ''],
    ['a'.repeat(60), 'a'.repeat(48)],
    [
      'A queue that nobody on the night shift can read, in any language',
      'a-queue-that-nobody-on-the-night-shift-can-read',
    ],
  ])('%s', (title, name) => {
    expect(shortNameOf(title)).toBe(name);
  });
});
