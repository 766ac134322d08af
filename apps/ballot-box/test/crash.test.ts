import { describe, inject, it } from 'vitest';
import { surviveBoxDeaths } from './support/box-deaths.ts';
import { surviveIssuerDeaths } from './support/issuer-deaths.ts';

describe('kills between any two steps', () => {
  it('lose no ballot that was promised and put none on the board twice', () =>
    surviveBoxDeaths(inject('clusterUrl'), 3, 1));

  it('give nobody two tokens, and nobody none', () => surviveIssuerDeaths(inject('clusterUrl'), 3, 7));
});
