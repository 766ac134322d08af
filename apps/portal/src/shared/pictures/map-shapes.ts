import { geoEqualEarth, geoPath } from 'd3-geo';
import type { ReactNode } from 'react';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { countryNumber } from './country-numbers.ts';

export interface MapCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Relative size, for example minor units of one currency. */
  readonly size: bigint;
  /** The size in words, for the table. */
  readonly value: ReactNode;
  /** The size as plain text, for the tooltip of the dot. */
  readonly label: string;
}

export interface CountryShape {
  readonly country: string;
  readonly path: string;
  /** Step of the sequential palette, 1 (least) to 5 (most). */
  readonly step: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 430;
const ANTARCTICA = '010';
const LARGEST_RADIUS = 20;
const SMALLEST_RADIUS = 5;

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const inhabited = world.objects.countries.geometries.filter((geometry) => geometry.id !== ANTARCTICA);
// Equal Earth keeps areas true, so that no country looks more important than it is. Whole pixels keep the page light.
const projection = geoEqualEarth().fitSize(
  [MAP_WIDTH, MAP_HEIGHT],
  feature(world, { type: 'GeometryCollection', geometries: inhabited }),
);
const draw = geoPath(projection).digits(0);
const land = draw(merge(world, inhabited as Array<Polygon | MultiPolygon>)) ?? '';

/** The land in one piece, and a shape and a dot for each country that has a shape. */
export function projectCountries(countries: readonly MapCountry[]): { land: string; shapes: readonly CountryShape[] } {
  const largest = countries.reduce((most, { size }) => (size > most ? size : most), 1n);
  const shapes = countries.flatMap((entry) => {
    const number = countryNumber(entry.country);
    const geometry = inhabited.find((candidate) => candidate.id === number);
    if (!number || !geometry) return [];
    const outline = feature(world, geometry);
    const share = Number((entry.size * 10_000n) / largest) / 10_000;
    const [x, y] = draw.centroid(outline);
    const radius = Math.max(SMALLEST_RADIUS, Math.sqrt(share) * LARGEST_RADIUS);
    const place = { x: Math.round(x), y: Math.round(y), radius: Math.round(radius) };
    return [
      {
        country: entry.country,
        path: draw(outline) ?? '',
        step: Math.max(1, Math.ceil(share * 5)),
        ...place,
        label: entry.label,
      },
    ];
  });
  return { land, shapes };
}
