import type { TableRow } from './types.ts';

export type SortKey = 'number' | 'mean' | 'requested' | 'state' | 'organisation';

/** The course of an application; those who wait for somebody come first. */
const STATES = ['submitted', 'eligible', 'proposed', 'awarded', 'declined', 'ineligible'];

const ORDERS: Readonly<Record<SortKey, (one: TableRow, other: TableRow) => number>> = {
  number: () => 0,
  mean: (one, other) => (other.meanHundredths ?? -1) - (one.meanHundredths ?? -1),
  requested: (one, other) => compareMinor(other.requested.amountMinor, one.requested.amountMinor),
  state: (one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state),
  organisation: (one, other) => one.organisation.name.localeCompare(other.organisation.name),
};

/** Rows in another order; equals stay in the order of their numbers. */
export function sortRows(rows: readonly TableRow[], key: SortKey): TableRow[] {
  return [...rows].sort((one, other) => ORDERS[key](one, other) || one.number - other.number);
}

function compareMinor(one: string, other: string): number {
  const difference = BigInt(one) - BigInt(other);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
