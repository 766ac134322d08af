import type { ReactNode } from 'react';
import { join } from '../join.ts';
import { useUi } from '../ui-context.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Money and counts: aligned to the end, in tabular numerals. */
  readonly isNumeric?: boolean;
  /** Names the row; exactly one column has it. On a phone it is the card's heading. */
  readonly isRowHeader?: boolean;
  /** Shown in the last line, for example a sum. */
  readonly footer?: ReactNode;
}

export interface DataTableProps<Row> {
  /** Says what the table shows; read out first. */
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Stands in the place of rows where there are none. */
  readonly empty?: ReactNode;
}

/**
 * A table, and below 640 px a list of cards in which every cell carries its column's name: nothing is scrolled out of
 * sight and no column is lost. Roles are named, because some browsers drop them when CSS changes the display.
 */
export function DataTable<Row>({ caption, isCaptionHidden = false, columns, rows, rowId, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className="data-table" role="table">
      <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              className={column.isNumeric ? 'cell-numeric' : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowId(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {columns.some((column) => column.footer !== undefined) ? <Footer columns={columns} /> : null}
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = join('cell', column.isNumeric && 'cell-numeric', column.isRowHeader && 'cell-header');
  const words = (
    <>
      {column.isRowHeader ? null : (
        <span className="cell-label" aria-hidden="true">
          {column.header}
        </span>
      )}
      <span className="cell-value">{column.cell(row)}</span>
    </>
  );
  return column.isRowHeader ? (
    <th scope="row" role="rowheader" className={className}>
      {words}
    </th>
  ) : (
    <td role="cell" className={className}>
      {words}
    </td>
  );
}

function Footer<Row>({ columns }: { readonly columns: ReadonlyArray<Column<Row>> }) {
  const { strings } = useUi();
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map((column, index) => (
          <td
            key={column.id}
            role="cell"
            className={join(
              'cell',
              column.isNumeric && 'cell-numeric',
              column.footer === undefined && index > 0 && 'cell-empty',
            )}
          >
            {index === 0 || column.footer === undefined ? null : (
              <span className="cell-label" aria-hidden="true">
                {column.header}
              </span>
            )}
            <span className="cell-value">{column.footer ?? (index === 0 ? strings.total : null)}</span>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
