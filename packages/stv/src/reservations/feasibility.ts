import type { Reservation } from './reservation.ts';

/** Candidates that belong to the same reservations; for feasibility they are interchangeable. */
interface Kind {
  readonly members: readonly boolean[];
  available: number;
}

/**
 * Whether reservations can still be met, and what follows for single candidates. A candidate is *guarded* when the
 * reservations could not be met without electing them, *doomed* when they could not be met after electing them (after
 * Hill and Otten on STV with constraints, Voting matters 9 and 13). The search runs over numbers of seats per kind of
 * candidate, so it is exact also where reservations overlap.
 */
export class Feasibility {
  readonly reservations: readonly Reservation[];
  readonly #memberships: readonly (readonly boolean[])[];

  constructor(reservations: readonly Reservation[], candidateCount: number) {
    this.reservations = reservations;
    const sets = reservations.map((reservation) => new Set(reservation.candidates));
    this.#memberships = Array.from({ length: candidateCount + 1 }, (_, candidate) =>
      sets.map((set) => set.has(candidate)),
    );
  }

  /** Whether `seats` more of `available` can be elected so that every reservation holds. */
  canBeMet(elected: readonly number[], available: readonly number[], seats: number): boolean {
    if (this.reservations.length === 0) return true;
    const counts = this.reservations.map((_, index) => elected.filter((c) => this.#memberships[c]![index]).length);
    return new SeatSearch(this.reservations, this.#kindsOf(available)).succeeds(0, seats, counts);
  }

  /** Those of `hopefuls` who cannot be excluded. */
  guarded(elected: readonly number[], hopefuls: readonly number[], seats: number): number[] {
    return this.#judge(hopefuls, (others) => this.canBeMet(elected, others, Math.min(seats, others.length)));
  }

  /** Those of `hopefuls` who cannot be elected. */
  doomed(elected: readonly number[], hopefuls: readonly number[], seats: number): number[] {
    return this.#judge(hopefuls, (others, candidate) => this.canBeMet([...elected, candidate], others, seats - 1));
  }

  /** The hopefuls for whom the question has the answer no, asked once per kind. */
  #judge(hopefuls: readonly number[], ask: (others: number[], candidate: number) => boolean): number[] {
    if (this.reservations.length === 0) return [];
    const answers = new Map<string, boolean>();
    return hopefuls.filter((candidate) => {
      const key = this.#memberships[candidate]!.join();
      const known =
        answers.get(key) ??
        ask(
          hopefuls.filter((other) => other !== candidate),
          candidate,
        );
      answers.set(key, known);
      return !known;
    });
  }

  #kindsOf(available: readonly number[]): Kind[] {
    const kinds = new Map<string, Kind>();
    for (const candidate of available) {
      const members = this.#memberships[candidate]!;
      const kind = kinds.get(members.join()) ?? { members, available: 0 };
      kind.available++;
      kinds.set(members.join(), kind);
    }
    return [...kinds.values()];
  }
}

/** Depth-first search over how many seats each kind takes, remembering the dead ends. */
class SeatSearch {
  readonly #reservations: readonly Reservation[];
  readonly #kinds: readonly Kind[];
  readonly #deadEnds = new Set<string>();

  constructor(reservations: readonly Reservation[], kinds: readonly Kind[]) {
    this.#reservations = reservations;
    this.#kinds = kinds;
  }

  succeeds(index: number, seats: number, counts: readonly number[]): boolean {
    if (this.#exceedsMaximum(counts)) return false;
    const kind = this.#kinds[index];
    if (kind === undefined) return seats === 0 && this.#meetsMinimum(counts);
    const key = `${index} ${seats} ${counts.join()}`;
    if (this.#deadEnds.has(key)) return false;
    for (let taken = Math.min(seats, kind.available); taken >= 0; taken--) {
      const next = counts.map((count, reservation) => (kind.members[reservation] ? count + taken : count));
      if (this.succeeds(index + 1, seats - taken, next)) return true;
    }
    this.#deadEnds.add(key);
    return false;
  }

  #exceedsMaximum(counts: readonly number[]): boolean {
    return this.#reservations.some(({ maximum }, index) => maximum !== undefined && counts[index]! > maximum);
  }

  #meetsMinimum(counts: readonly number[]): boolean {
    return this.#reservations.every(({ minimum }, index) => counts[index]! >= minimum);
  }
}
