import { useLingui } from '@lingui/react/macro';
import { DataTable, Disclosure, useUi } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format.tsx';
import { MAP_HEIGHT, MAP_WIDTH, projectCountries, type MapCountry } from './map-shapes.ts';

export interface CountryMapProps {
  /** The finding, in one sentence: "Two thirds of the money went to three countries in East Africa." */
  readonly caption: ReactNode;
  /** One entry a country; nothing finer is ever drawn (rule T2). */
  readonly countries: readonly MapCountry[];
  /** Header of the column of values, such as "Awarded". */
  readonly valueHeader: string;
}

/** Where money went, by country, with the same as a table. A pure component: public pages render it on the server. */
export function CountryMap({ caption, countries, valueHeader }: CountryMapProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { strings } = useUi();
  const { land, shapes } = projectCountries(countries);
  return (
    <figure className="picture">
      <figcaption>{caption}</figcaption>
      <svg
        className="country-map"
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="img"
        aria-label={t`Map of the world; the table below says the same`}
      >
        <path className="map-land" d={land} />
        {shapes.map((shape) => (
          <g key={shape.country}>
            <path className={`map-country scale-fill-${shape.step}`} d={shape.path} />
            <circle className="map-dot" cx={shape.x} cy={shape.y} r={shape.radius}>
              <title>{`${format.country(shape.country)}: ${shape.label}`}</title>
            </circle>
          </g>
        ))}
      </svg>
      <Disclosure summary={strings.tableOfPicture}>
        <DataTable
          caption={caption}
          isCaptionHidden
          rows={[...countries].sort(bySizeDescending)}
          rowId={(row) => row.country}
          columns={[
            { id: 'country', header: t`Country`, isRowHeader: true, cell: (row) => format.country(row.country) },
            { id: 'value', header: valueHeader, isNumeric: true, cell: (row) => row.value },
          ]}
        />
      </Disclosure>
    </figure>
  );
}

const bySizeDescending = (one: MapCountry, other: MapCountry) =>
  one.size < other.size ? 1 : one.size > other.size ? -1 : 0;
