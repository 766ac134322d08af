import { describe, inject, it } from 'vitest';
import { surviveBoxDeaths } from './support/box-deaths.ts';
import { surviveIssuerDeaths } from './support/issuer-deaths.ts';

// Each run of twenty has a seed of its own: 120 kills of the box and 80 of an issuer.
describe('two hundred kills between any two steps', () => {
  it.each([11, 12, 13, 14, 15, 16])('box, seed %i', (seed) => surviveBoxDeaths(inject('clusterUrl'), 20, seed));
  it.each([21, 22, 23, 24])('issuer, seed %i', (seed) => surviveIssuerDeaths(inject('clusterUrl'), 20, seed));
});
