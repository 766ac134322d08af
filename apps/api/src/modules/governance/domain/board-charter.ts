import type { Seat } from './seat.ts';

/** What the fund's charter says about its board (rule B4). */
export interface BoardCharter {
  readonly maxTermMonths: number;
  /** Terms that one person may serve one after another. */
  readonly maxConsecutiveTerms: number;
  readonly minSeats: number;
  readonly maxSeats: number;
  /** Seats held by people whom the fund's decisions are about. */
  readonly minAffectedSeats: number;
  readonly minRegions: number;
  /** How long an item stays open when its proposer does not say otherwise. */
  readonly votingDays: number;
}

export const DEFAULT_CHARTER: BoardCharter = {
  maxTermMonths: 36,
  maxConsecutiveTerms: 2,
  minSeats: 5,
  maxSeats: 15,
  minAffectedSeats: 2,
  minRegions: 3,
  votingDays: 7,
};

export type CompositionFault =
  'too_few_seats' | 'too_many_seats' | 'too_few_affected' | 'too_few_regions' | 'majority_of_one_group' | 'no_chair';

/** Which rules of composition a board breaks; the reserve list is not part of the board. */
export function compositionFaults(charter: BoardCharter, seats: readonly Seat[]): CompositionFault[] {
  const held = seats.filter((seat) => seat.position !== 'reserve');
  const sizes = [...Map.groupBy(held, (seat) => seat.group).values()].map((group) => group.length);
  const faults: [CompositionFault, boolean][] = [
    ['too_few_seats', held.length < charter.minSeats],
    ['too_many_seats', held.length > charter.maxSeats],
    ['too_few_affected', held.filter((seat) => seat.affected).length < charter.minAffectedSeats],
    ['too_few_regions', new Set(held.map((seat) => seat.region)).size < charter.minRegions],
    ['majority_of_one_group', sizes.some((size) => size * 2 > held.length)],
    ['no_chair', !held.some((seat) => seat.position === 'chair')],
  ];
  return faults.filter(([, broken]) => broken).map(([fault]) => fault);
}

/** A new seat may leave an old fault unmended, but must not add one. */
export function faultsAdded(
  charter: BoardCharter,
  before: readonly Seat[],
  after: readonly Seat[],
): CompositionFault[] {
  const known = new Set(compositionFaults(charter, before));
  return compositionFaults(charter, after).filter((fault) => !known.has(fault));
}
