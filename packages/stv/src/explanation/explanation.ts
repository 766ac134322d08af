/**
 * Why the count did something, as data: a kind and what fills its sentence. Names are candidates' names, votes are
 * decimals as text. `explain` renders it in a language; translations live in this folder.
 */
export type Explanation = {
  [Kind in keyof ExplanationParams]: { readonly kind: Kind; readonly params: ExplanationParams[Kind] };
}[keyof ExplanationParams];

export interface ExplanationParams {
  /** The candidate has at least as many votes as the quota. */
  'quota-reached': { readonly candidate: string; readonly votes: string; readonly quota: string };
  /** As many candidates are left as seats (Scottish rule 52, PRF step C.1). */
  'last-vacancies': { readonly candidate: string; readonly votes: string };
  /** No more candidates stand than there are seats: all of them are elected. */
  'no-contest': { readonly candidates: number; readonly seats: number };
  /** More than half of the votes still counting (IRV). */
  majority: { readonly candidate: string; readonly votes: string; readonly counting: string };
  /** The only candidate left (IRV). */
  'last-standing': { readonly candidate: string; readonly votes: string };
  'surplus-transferred': { readonly candidate: string; readonly surplus: string; readonly votes: string };
  'lowest-excluded': { readonly candidate: string; readonly votes: string };
  /** The lowest of those who may be excluded: the guarded ones are needed for a reserved seat. */
  'lowest-unguarded-excluded': {
    readonly candidate: string;
    readonly votes: string;
    readonly guarded: readonly string[];
  };
  /** Electing this candidate would leave a reservation out of reach. */
  'doomed-excluded': { readonly candidate: string; readonly votes: string; readonly reservations: readonly string[] };
  'tie-by-earlier-stage': { readonly tied: readonly string[]; readonly chosen: string; readonly stage: number };
  'tie-by-lot': { readonly tied: readonly string[]; readonly chosen: string };
  /** Tied by lot in the order of candidate numbers, because no public seed was given. */
  'tie-by-number': { readonly tied: readonly string[]; readonly chosen: string };
  /** The state of a reservation before a step. */
  'reservation-state': {
    readonly reservation: string;
    readonly elected: number;
    readonly minimum: number;
    readonly guarded: readonly string[];
    readonly doomed: readonly string[];
  };
  'countback-filled': { readonly candidate: string; readonly vacating: string };
  'kept-out-by-reservation': { readonly candidate: string; readonly reservations: readonly string[] };
  'by-election-needed': { readonly vacating: string };
}

export type ExplanationKind = keyof ExplanationParams;

/** One sentence per kind; `{param}` is replaced. */
export type Catalogue = { readonly [Kind in ExplanationKind]: string };
