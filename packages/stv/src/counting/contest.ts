import { drawLots } from './lot.ts';
import type { Action, CountOptions } from './count-result.ts';
import { Feasibility } from '../reservations/feasibility.ts';
import type { Election } from '../election/election.ts';
import type { Explanation } from '../explanation/explanation.ts';

/** States of a candidate in `Contest.states`. */
export const WITHDRAWN = 0;
export const HOPEFUL = 1;
export const ELECTED = 2;
export const EXCLUDED = 3;

/** Who is still in the race, who is elected, and what reservations and lots allow. Shared by all rules. */
export class Contest {
  readonly names: readonly string[];
  readonly seats: number;
  /** The state of candidate c stands at index c; index 0 is unused. */
  readonly states: Uint8Array;
  readonly elected: number[] = [];
  readonly #feasibility: Feasibility;
  readonly #lotRank: number[] = [];
  readonly #isSeeded: boolean;
  /** Seats that can be filled at all: no more than candidates standing. */
  readonly #fillable: number;

  constructor(election: Election, options: CountOptions) {
    this.names = election.candidates;
    this.seats = options.seats ?? election.seats;
    this.states = new Uint8Array(election.candidates.length + 1).fill(HOPEFUL);
    this.states[0] = WITHDRAWN;
    for (const candidate of election.withdrawn) this.states[candidate] = WITHDRAWN;
    this.#feasibility = new Feasibility(options.reservations ?? [], election.candidates.length);
    drawLots(election.candidates.length, options.tieSeed).forEach(
      (candidate, rank) => (this.#lotRank[candidate] = rank),
    );
    this.#isSeeded = options.tieSeed !== undefined;
    this.#fillable = Math.min(this.seats, this.hopefuls().length);
  }

  hopefuls(): number[] {
    const hopefuls: number[] = [];
    for (let candidate = 1; candidate < this.states.length; candidate++) {
      if (this.states[candidate] === HOPEFUL) hopefuls.push(candidate);
    }
    return hopefuls;
  }

  get vacancies(): number {
    return this.#fillable - this.elected.length;
  }

  /** All seats are filled, or there are only as many hopefuls left as seats. */
  get isDecided(): boolean {
    return this.vacancies === 0 || this.hopefuls().length === this.vacancies;
  }

  get isReservable(): boolean {
    return this.#feasibility.canBeMet(this.elected, this.hopefuls(), this.vacancies);
  }

  elect(candidate: number): void {
    this.states[candidate] = ELECTED;
    this.elected.push(candidate);
  }

  /** Lists those elected last, all at one stage, in another order. */
  relistLatest(inOrder: readonly number[]): void {
    this.elected.splice(this.elected.length - inOrder.length, inOrder.length, ...inOrder);
  }

  exclude(candidate: number): void {
    this.states[candidate] = EXCLUDED;
  }

  guarded(): number[] {
    return this.#feasibility.guarded(this.elected, this.hopefuls(), this.vacancies);
  }

  doomed(): number[] {
    return this.#feasibility.doomed(this.elected, this.hopefuls(), this.vacancies);
  }

  /** Ascending by lot: the candidate drawn first comes first. */
  byLot(candidates: readonly number[]): number[] {
    return [...candidates].sort((a, b) => this.#lotRank[a]! - this.#lotRank[b]!);
  }

  /** The one drawn first, and the record of the tie. */
  drawOne(tied: readonly number[]): Action {
    const candidate = this.byLot(tied)[0]!;
    const params = { tied: tied.map((number) => this.nameOf(number)), chosen: this.nameOf(candidate) };
    return { type: 'tie', candidate, explanation: { kind: this.#isSeeded ? 'tie-by-lot' : 'tie-by-number', params } };
  }

  nameOf(candidate: number): string {
    return this.names[candidate - 1]!;
  }

  /** Names of the reservations that electing a doomed candidate would put out of reach. */
  reservationsAgainst(): string[] {
    return this.#feasibility.reservations
      .filter(({ minimum, maximum }) => minimum > 0 || maximum !== undefined)
      .map(({ name }) => name);
  }

  /** The state of every reservation: to be logged before each step. */
  describeReservations(): Explanation[] {
    if (this.#feasibility.reservations.length === 0) return [];
    const guarded = this.guarded().map((candidate) => this.nameOf(candidate));
    const doomed = this.doomed().map((candidate) => this.nameOf(candidate));
    return this.#feasibility.reservations.map(({ name, candidates, minimum }) => ({
      kind: 'reservation-state',
      params: {
        reservation: name,
        elected: candidates.filter((candidate) => this.elected.includes(candidate)).length,
        minimum,
        guarded,
        doomed,
      },
    }));
  }
}
