import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DataPatterns, dataFill, LegendMark, type DataColour } from '@baraza/ui';
import { useId } from 'react';
import type { QuarterLike } from './figures.ts';

const HEIGHT = 12;
const QUARTERS_SHOWN = 12;

interface Series {
  readonly id: 'delivered' | 'answered' | 'overdue';
  readonly colour: DataColour;
}

const SERIES: readonly Series[] = [
  { id: 'delivered', colour: 6 },
  { id: 'answered', colour: 1 },
  { id: 'overdue', colour: 2 },
];

/** Answers over time: for each quarter what came in, what was answered, and which days passed. Its numbers stand beside it. */
export function QuartersPicture({ quarters }: { readonly quarters: readonly QuarterLike[] }) {
  const { t } = useLingui();
  const prefix = `quarters${useId().replace(/\W/g, '')}`;
  const shown = quarters.slice(-QUARTERS_SHOWN);
  const most = Math.max(1, ...shown.flatMap(({ delivered, answered, overdue }) => [delivered, answered, overdue]));
  const sum = (of: Series['id']): number => shown.reduce((total, quarter) => total + quarter[of], 0);
  const [delivered, answered, overdue] = [sum('delivered'), sum('answered'), sum('overdue')];
  return (
    <figure className="picture record-picture">
      <figcaption>
        {t`${plural(delivered, { one: '# recommendation delivered', other: '# recommendations delivered' })}, ${plural(answered, { one: '# answered', other: '# answered' })}; ${plural(overdue, { 0: 'no promised day passed', one: '# promised day passed', other: '# promised days passed' })}.`}
      </figcaption>
      <svg className="record-patterns" width="0" height="0" aria-hidden="true">
        <defs>
          <DataPatterns prefix={prefix} />
        </defs>
      </svg>
      <SeriesLegend />
      <table className="record-quarters">
        <caption className="visually-hidden">
          <Trans>Recommendations by quarter</Trans>
        </caption>
        <SeriesHead />
        <tbody>
          {shown.map((quarter) => (
            <QuarterRow key={quarter.quarter} quarter={quarter} most={most} prefix={prefix} />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function useSeriesWords(): Readonly<Record<Series['id'], string>> {
  const { t } = useLingui();
  return { delivered: t`Delivered`, answered: t`Answered`, overdue: t`Days passed without an answer` };
}

function SeriesLegend() {
  const words = useSeriesWords();
  return (
    <ul className="record-legend" aria-hidden="true">
      {SERIES.map(({ id, colour }) => (
        <li key={id}>
          <LegendMark colour={colour} />
          {words[id]}
        </li>
      ))}
    </ul>
  );
}

function SeriesHead() {
  const words = useSeriesWords();
  return (
    <thead className="visually-hidden">
      <tr>
        <th scope="col">
          <Trans>Quarter</Trans>
        </th>
        {SERIES.map(({ id }) => (
          <th key={id} scope="col">
            {words[id]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface QuarterRowProps {
  readonly quarter: QuarterLike;
  readonly most: number;
  readonly prefix: string;
}

function QuarterRow({ quarter, most, prefix }: QuarterRowProps) {
  const [year = '', number = ''] = quarter.quarter.split('-Q');
  return (
    <tr>
      <th scope="row">
        <Trans>
          Quarter {number} of {year}
        </Trans>
      </th>
      {SERIES.map(({ id, colour }) => {
        const width = `${(quarter[id] / most) * 100}%`;
        return (
          <td key={id}>
            <svg className="record-bar" width="100%" height={HEIGHT} aria-hidden="true">
              <rect className={dataFill(colour)} width={width} height={HEIGHT} />
              <rect className="data-pattern" fill={`url(#${prefix}-${colour})`} width={width} height={HEIGHT} />
            </svg>
            <span className="numeral">{quarter[id]}</span>
          </td>
        );
      })}
    </tr>
  );
}
