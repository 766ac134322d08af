import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { DataPatterns, dataFill, DataTable, Disclosure, LegendMark } from '@baraza/ui';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { countOf, inState, STATES_SHOWN, type FiguresLike } from './figures.ts';
import { severityBars, STATE_GROUPS, type SeverityBar } from './state-groups.ts';
import { useRecordWords } from './use-record-words.ts';

const HEIGHT = 26;

/** Severity × state: where recommendations stand, the most severe first. Works without script. */
export function SeverityPicture({ recommendations }: Pick<FiguresLike, 'recommendations'>) {
  const { t } = useLingui();
  const prefix = `severity${useId().replace(/\W/g, '')}`;
  const bars = severityBars(recommendations);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const overdue = inState(recommendations, 'overdue');
  const { total } = recommendations;
  return (
    <figure className="picture record-picture">
      <figcaption>
        {t`${plural(total, { one: '# recommendation', other: '# recommendations' })}, ${plural(overdue, { 0: 'none overdue', one: '# overdue', other: '# overdue' })}.`}
      </figcaption>
      <svg className="record-patterns" width="0" height="0" aria-hidden="true">
        <defs>
          <DataPatterns prefix={prefix} />
        </defs>
      </svg>
      <Legend />
      <ul className="record-bars" aria-hidden="true">
        {bars.map((bar) => (
          <Bar key={bar.severity} bar={bar} most={most} prefix={prefix} />
        ))}
      </ul>
      <Disclosure summary={<Trans>The same as a table</Trans>}>
        <StateTable recommendations={recommendations} />
      </Disclosure>
    </figure>
  );
}

function Legend() {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    overdue: t`Overdue`,
    awaiting: t`Awaiting an answer`,
    answered: t`Answered`,
    rated: t`Rated by members`,
    closed: t`Closed by the forum`,
  };
  return (
    <ul className="record-legend" aria-hidden="true">
      {STATE_GROUPS.map(({ id, colour }) => (
        <li key={id}>
          <LegendMark colour={colour} />
          {words[id]}
        </li>
      ))}
    </ul>
  );
}

function Bar({ bar, most, prefix }: { readonly bar: SeverityBar; readonly most: number; readonly prefix: string }) {
  const words = useRecordWords();
  let start = 0;
  return (
    <li>
      <p className="record-bar-words">
        <span>{words.severity(bar.severity)}</span>
        <span className="numeral">{bar.total}</span>
      </p>
      <svg className="record-bar" width="100%" height={HEIGHT}>
        <rect className="record-ground" width="100%" height={HEIGHT} />
        {bar.parts.map(({ id, colour, count }) => {
          const width = (count / most) * 100;
          const box = { x: `${start}%`, width: `${width}%`, height: HEIGHT };
          start += width;
          return count === 0 ? null : (
            <g key={id}>
              <rect {...box} className={dataFill(colour)} />
              <rect {...box} className="data-pattern" fill={`url(#${prefix}-${colour})`} />
            </g>
          );
        })}
      </svg>
    </li>
  );
}

function StateTable({ recommendations }: Pick<FiguresLike, 'recommendations'>) {
  const { t } = useLingui();
  const words = useRecordWords();
  const rows = recommendations.bySeverity.toReversed();
  const columns = STATES_SHOWN.map((state) => ({
    ...{ id: state, header: words.state(state), isNumeric: true },
    cell: ({ severity }: (typeof rows)[number]) => countOf(recommendations, severity, state),
    footer: inState(recommendations, state),
  }));
  return (
    <DataTable
      caption={<Trans>Recommendations by severity and by where they stand</Trans>}
      rows={rows}
      rowId={({ severity }) => severity}
      columns={[
        {
          ...{ id: 'severity', header: t`Severity`, isRowHeader: true },
          cell: ({ severity }) => words.severity(severity),
        },
        ...columns,
      ]}
    />
  );
}
