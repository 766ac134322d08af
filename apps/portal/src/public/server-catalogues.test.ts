import { msg } from '@lingui/core/macro';
import { expect, it } from 'vitest';
import { serverI18n } from './server-catalogues.ts';

it('a folder’s own word wins where the same English is two things', () => {
  const open = msg`Open`;
  expect(serverI18n('ar', 'log')._(open)).toBe('مقروء');
  expect(serverI18n('ar', 'calls')._(open)).toBe('مفتوحة');
});

it('has the words of every other folder beside its own', () => {
  expect(serverI18n('es', 'funds')._(msg`Be heard`)).not.toBe('Be heard');
});
