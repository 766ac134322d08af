import { expect, it } from 'vitest';
import { matchRoute } from './match-route.ts';
import type { PublicRoute } from './public-route.ts';

const route = (path: string): PublicRoute => ({ path, render: () => Promise.resolve(null) });
const routes = [route('/'), route('/funds/:slug'), route('/funds/:slug/entries/:entryId')];

it.each([
  ['/', '/', {}],
  ['/funds/commons', '/funds/:slug', { slug: 'commons' }],
  ['/funds/commons/', '/funds/:slug', { slug: 'commons' }],
  ['/funds/mati%20tatu/entries/7', '/funds/:slug/entries/:entryId', { slug: 'mati tatu', entryId: '7' }],
])('%s opens %s', (path, expected, params) => {
  const match = matchRoute(routes, path);
  expect(match?.route.path).toBe(expected);
  expect(match?.params).toEqual(params);
});

it.each(['/fund', '/funds', '/funds/a/b', '/funds/%E0%A4%A'])('%s opens nothing', (path) => {
  expect(matchRoute(routes, path)).toBeNull();
});
