import { expect, it } from 'vitest';
import { projectCountries } from './map-shapes.ts';

const entry = (country: string, size: bigint) => ({ country, size, value: '', label: '' });

it('shades by share of the largest and places a dot inside the picture', () => {
  const { shapes } = projectCountries([entry('KE', 100n), entry('PE', 50n), entry('ID', 1n)]);
  expect(shapes.map((shape) => [shape.country, shape.step])).toEqual([
    ['KE', 5],
    ['PE', 3],
    ['ID', 1],
  ]);
  for (const shape of shapes) {
    expect(shape.x).toBeGreaterThan(0);
    expect(shape.x).toBeLessThan(960);
    expect(shape.path).toMatch(/^M/);
  }
});

it('leaves places too small to draw to the table', () => {
  expect(projectCountries([entry('TV', 5n)]).shapes).toEqual([]);
});
