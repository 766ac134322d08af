export type SeatPosition = 'member' | 'chair' | 'reserve';

/** One person's term on a board, or on its reserve list. Days are calendar days; `endsOn` is the first day without it. */
export interface Seat {
  readonly seatId: string;
  readonly accountId: string;
  readonly position: SeatPosition;
  /** The bloc the seat counts towards, e.g. `civil_society`, `affected_people`, `academia`. */
  readonly group: string;
  readonly region: string;
  /** Held by somebody whom the fund's decisions are about. */
  readonly affected: boolean;
  /** What the public reads: a name, or a pseudonym. */
  readonly publicName: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export function isHeldOn(seat: Pick<Seat, 'startsOn' | 'endsOn'>, day: string): boolean {
  return seat.startsOn <= day && day < seat.endsOn;
}

/**
 * Who presides over one item: the chair, unless the chair has an interest in it; then the member without an interest
 * whose service began first, and among equals the one whose seat was entered first.
 */
export function presiding<Candidate extends Pick<Seat, 'seatId' | 'position'> & { readonly servedSince: string }>(
  candidates: readonly Candidate[],
): Candidate | null {
  const chair = candidates.find((candidate) => candidate.position === 'chair');
  if (chair) return chair;
  const order = (seat: Candidate) => `${seat.servedSince}|${seat.seatId}`;
  return [...candidates].sort((left, right) => (order(left) < order(right) ? -1 : 1))[0] ?? null;
}
