export type CsvValue = string | number | boolean | null;

/** A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
const RUNS_IN_A_SPREADSHEET = /^[=+\-@\t\r]/;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = RUNS_IN_A_SPREADSHEET.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 in UTF-8: a line of column names, then one line for each row, each ended by CR LF. */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, CsvValue>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
