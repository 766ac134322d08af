/** One finished payment whose entries are not in the public books yet. */
export interface Finished {
  readonly paymentId: string;
  /** Whom it reached: an account or an organisation. */
  readonly payee: string;
  /** Whether it arrived for good; otherwise its entries come to nothing, but for what banks kept. */
  readonly arrived: boolean;
  /** In what it is shown: activity or kind of expense. */
  readonly group: string;
  readonly amountMinor: bigint;
}

/** A line of a published table. */
export interface Cell {
  readonly group: string;
  readonly people: number;
  readonly amountMinor: bigint;
}

export interface DisclosedTotals {
  readonly people: number;
  readonly amountMinor: bigint;
  readonly cells: readonly Cell[];
}

/** The name under which groups too small to be shown stand together. */
export const TOGETHER = 'together';

/**
 * What may become public at once, and in what groups (rule T2): null while fewer than `smallest` people are among it, so
 * that the difference between two states of the public books is never one person's.
 */
export function disclose(finished: readonly Finished[], smallest: number): DisclosedTotals | null {
  const arrived = finished.filter((one) => one.arrived);
  const people = new Set(arrived.map(({ payee }) => payee)).size;
  if (people < smallest) return null;
  return { people, amountMinor: sumOf(arrived), cells: cellsOf(arrived, smallest) };
}

/**
 * Groups of at least `smallest` people; the others stand together. Where even together they are too few, the smallest
 * shown group joins them: otherwise the total less what is shown would be theirs. People in several groups are counted in
 * each, so what stands together is counted anew from the people in it.
 */
export function cellsOf(arrived: readonly Finished[], smallest: number): Cell[] {
  const groups = [...Map.groupBy(arrived, ({ group }) => group)]
    .map(([group, members]) => ({ cell: cellOf(group, members), members }))
    .sort((one, other) => one.cell.people - other.cell.people || (one.cell.group < other.cell.group ? -1 : 1));
  const small = groups.filter(({ cell }) => cell.people < smallest);
  const shown = groups.filter(({ cell }) => cell.people >= smallest);
  const hidden = small.flatMap(({ members }) => members);
  while (hidden.length > 0 && shown.length > 0 && peopleOf(hidden) < smallest) hidden.push(...shown.shift()!.members);
  const cells = shown.map(({ cell }) => cell).sort((one, other) => (one.group < other.group ? -1 : 1));
  return hidden.length > 0 ? [...cells, cellOf(TOGETHER, hidden)] : cells;
}

function cellOf(group: string, members: readonly Finished[]): Cell {
  return { group, people: peopleOf(members), amountMinor: sumOf(members) };
}

const peopleOf = (members: readonly Finished[]): number => new Set(members.map(({ payee }) => payee)).size;
const sumOf = (members: readonly Finished[]): bigint => members.reduce((sum, one) => sum + one.amountMinor, 0n);
