import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format.tsx';

export interface QuarterLike {
  readonly id: string;
  /** For example `2026-Q3`. */
  readonly period: string;
  /** Null where there were too few to say. */
  readonly total?: number | null;
  readonly groups: readonly {
    readonly key: string;
    readonly cells: readonly { readonly key: string; readonly count?: number | null }[];
  }[];
}

interface GrievanceFiguresProps<Row extends QuarterLike> {
  readonly caption: ReactNode;
  readonly rows: readonly Row[];
  readonly first: Pick<Column<Row>, 'header' | 'cell'>;
}

/** What became of grievances, by quarter or by company; a count that could tell of somebody is not shown. */
export function GrievanceFigures<Row extends QuarterLike>({ caption, rows, first }: GrievanceFiguresProps<Row>) {
  const { t } = useLingui();
  const columns = [
    { id: 'acknowledged', header: t`Acknowledged in time`, of: ['acknowledged', 'in_time'] },
    { id: 'answered', header: t`Answered in time`, of: ['answered', 'in_time'] },
    { id: 'solved', header: t`Solved, says the person`, of: ['ending', 'solved'] },
    { id: 'partly', header: t`Solved in part`, of: ['ending', 'partly'] },
    { id: 'not-solved', header: t`Not solved`, of: ['ending', 'not_solved'] },
  ] as const;
  return (
    <>
      <DataTable
        caption={caption}
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          { id: 'first', isRowHeader: true, ...first },
          { id: 'total', header: t`Grievances`, isNumeric: true, cell: ({ total }) => <Count of={total} /> },
          ...columns.map(({ id, header, of: [group, cell] }) => ({
            ...{ id, header, isNumeric: true },
            cell: (row: Row) => <Count of={countOf(row, group, cell)} />,
          })),
        ]}
      />
      <p className="field-hint">
        <Trans>
          A count below five is withheld, and with it every other count from which it could be worked out. A quarter is
          counted once, when each of its grievances had its full time.
        </Trans>
      </p>
    </>
  );
}

/** A quarter such as `2026-Q3`, in words. */
export function QuarterName({ period }: { readonly period: string }) {
  const [year = '', number = ''] = period.split('-Q');
  return (
    <Trans>
      Quarter {number} of {year}
    </Trans>
  );
}

function countOf({ groups }: QuarterLike, group: string, cell: string): number | null | undefined {
  return groups.find(({ key }) => key === group)?.cells.find(({ key }) => key === cell)?.count;
}

function Count({ of: count }: { readonly of: number | null | undefined }) {
  const format = useFormat();
  if (typeof count === 'number') return <>{format.number(count)}</>;
  return <Trans>withheld</Trans>;
}
