import { err, ok, type Result } from '@baraza/result';
import { recountHeldPapers } from './held-papers.ts';
import { countElection, findCountFault } from '../counting/count-election.ts';
import type { CountFault, CountOptions, CountResult, Rule, Stage } from '../counting/count-result.ts';
import { Feasibility } from '../reservations/feasibility.ts';
import type { Election } from '../election/election.ts';
import type { Explanation } from '../explanation/explanation.ts';

export interface CountbackRequest {
  /** The options of the election's own count; rule, seats, reservations and seed stay as they were. */
  readonly options: CountOptions;
  /** The member who leaves (candidate number). */
  readonly vacating: number;
  /**
   * Whose papers the seat rests on, if not those of the vacating member: a member who came in by countback sits on
   * the papers of the member elected in the count whose seat they filled.
   */
  readonly seatOf?: number;
  /** The members who stay; without it, everybody elected in the count except `vacating` and `seatOf`. */
  readonly continuing?: readonly number[];
  /** Who agrees to serve; without it, every candidate who is not a member. */
  readonly consenting?: readonly number[];
}

export interface CountbackResult {
  readonly rule: Rule;
  readonly vacating: number;
  /** Who took part: consenting, standing, no member, and not kept out by a reservation. */
  readonly eligible: readonly number[];
  /** The new member; null when nobody can be and a by-election is needed. */
  readonly filledBy: number | null;
  readonly stages: readonly Stage[];
  readonly notes: readonly Explanation[];
}

export type CountbackFault =
  CountFault | { readonly type: 'not-elected-in-count' | 'not-a-candidate'; readonly candidate: number };

/**
 * Fills one vacancy from the ballots of the election. Scottish: the papers the vacating member held, at the values at
 * which they stayed with that member, run off among those eligible. IRV: all papers, run off among them. Meek: the
 * whole election again without the vacating member, those who stay being guarded.
 */
export function countback(election: Election, request: CountbackRequest): Result<CountbackResult, CountbackFault> {
  const fault = findCountFault(election, request.options) ?? findUnknown(election, request);
  if (fault !== undefined) return err(fault);
  const original = countElection(election, request.options);
  if (!original.ok) return original;
  const seatOf = request.seatOf ?? request.vacating;
  if (!original.value.elected.includes(seatOf)) return err({ type: 'not-elected-in-count', candidate: seatOf });
  const vacancy = describeVacancy(election, request, original.value, seatOf);
  const recount =
    vacancy.eligible.length === 0 ? { filledBy: null, stages: [] } : recountFor(election, request, vacancy);
  const names = { vacating: election.candidates[request.vacating - 1]! };
  const outcome: Explanation =
    recount.filledBy === null
      ? { kind: 'by-election-needed', params: names }
      : { kind: 'countback-filled', params: { ...names, candidate: election.candidates[recount.filledBy - 1]! } };
  const { eligible, notes } = vacancy;
  return ok({
    rule: request.options.rule,
    vacating: request.vacating,
    eligible,
    ...recount,
    notes: [...notes, outcome],
  });
}

/** What the recount works on. */
export interface Vacancy {
  readonly seatOf: number;
  readonly continuing: readonly number[];
  readonly eligible: readonly number[];
  readonly notes: readonly Explanation[];
}

export interface Recount {
  readonly filledBy: number | null;
  readonly stages: readonly Stage[];
}

function findUnknown(election: Election, request: CountbackRequest): CountbackFault | undefined {
  const named = [
    request.vacating,
    request.seatOf ?? request.vacating,
    ...(request.continuing ?? []),
    ...(request.consenting ?? []),
  ];
  const candidate = named.find((number) => election.candidates[number - 1] === undefined);
  return candidate === undefined ? undefined : { type: 'not-a-candidate', candidate };
}

function describeVacancy(
  election: Election,
  request: CountbackRequest,
  original: CountResult,
  seatOf: number,
): Vacancy {
  const leaving = [request.vacating, seatOf];
  const continuing = request.continuing ?? original.elected.filter((candidate) => !leaving.includes(candidate));
  const everybody = election.candidates.map((_, index) => index + 1);
  const barred = new Set([...leaving, ...continuing, ...election.withdrawn]);
  const willing = (request.consenting ?? everybody).filter((candidate) => !barred.has(candidate));
  const reservations = request.options.reservations ?? [];
  const feasibility = new Feasibility(reservations, election.candidates.length);
  const seatsLeft = Math.max(0, Math.min(original.elected.length - continuing.length, willing.length) - 1);
  const fits = (candidate: number) =>
    feasibility.canBeMet(
      [...continuing, candidate],
      willing.filter((other) => other !== candidate),
      seatsLeft,
    );
  const eligible = [...new Set(willing)].filter(fits).sort((a, b) => a - b);
  const notes = willing
    .filter((candidate) => !eligible.includes(candidate))
    .map((candidate): Explanation => {
      const params = {
        candidate: election.candidates[candidate - 1]!,
        reservations: reservations.map(({ name }) => name),
      };
      return { kind: 'kept-out-by-reservation', params };
    });
  return { seatOf, continuing, eligible, notes };
}

function recountFor(election: Election, { options }: CountbackRequest, vacancy: Vacancy): Recount {
  return options.rule === 'meek'
    ? recountMeek(election, options, vacancy)
    : recountHeldPapers(election, options, vacancy);
}

/** Those who stay are guarded by a reservation of their own; one seat is left for one of those eligible. */
function recountMeek(election: Election, options: CountOptions, vacancy: Vacancy): Recount {
  const { continuing, eligible } = vacancy;
  const standing = new Set([...continuing, ...eligible]);
  const withdrawn = election.candidates.map((_, index) => index + 1).filter((candidate) => !standing.has(candidate));
  const guard = { name: 'continuing members', candidates: continuing, minimum: continuing.length };
  const recount = countElection(
    { ...election, withdrawn },
    { ...options, seats: continuing.length + 1, reservations: [guard] },
  );
  if (!recount.ok) throw new Error(`a countback among eligible candidates is always countable: ${recount.error.type}`);
  const filledBy = recount.value.elected.find((candidate) => !continuing.includes(candidate)) ?? null;
  return { filledBy, stages: recount.value.stages };
}
