import { err, ok, type Result } from '@baraza/result';

/** At least `minimum`, and if given at most `maximum`, of the seats go to these candidates (numbers from 1). */
export interface Reservation {
  readonly name: string;
  readonly candidates: readonly number[];
  readonly minimum: number;
  readonly maximum?: number;
}

/** What is wrong with a reserved-seats file, as one English sentence without a full stop. */
export interface ReservationFault {
  readonly type: 'bad-reservations';
  readonly fault: string;
}

/** More reservations than this are refused: the work of the feasibility check grows with their overlaps. */
export const MAX_RESERVATIONS = 8;

class Refusal extends Error {}

/**
 * Reads the reserved-seats file: `{"reservations": [{"name": "Women", "candidates": ["Ann", 4], "minimum": 2,
 * "maximum": 3}]}`. A candidate is a name exactly as in the election, or a number; `minimum` is 0 and `maximum`
 * unlimited where absent.
 */
export function parseReservations(
  text: string,
  candidates: readonly string[],
): Result<Reservation[], ReservationFault> {
  try {
    const list = member(parseJson(text), 'reservations', 'the file');
    if (!Array.isArray(list)) throw new Refusal('"reservations" is not a list');
    if (list.length > MAX_RESERVATIONS) throw new Refusal(`there are more than ${MAX_RESERVATIONS} reservations`);
    return ok(list.map((entry, index) => parseReservation(entry, `reservation ${index + 1}`, candidates)));
  } catch (error) {
    if (error instanceof Refusal) return err({ type: 'bad-reservations', fault: error.message });
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Refusal('it is not valid JSON');
  }
}

function parseReservation(entry: unknown, where: string, names: readonly string[]): Reservation {
  const name = member(entry, 'name', where);
  if (typeof name !== 'string' || name === '') throw new Refusal(`${where} has no name`);
  const listed = member(entry, 'candidates', where);
  if (!Array.isArray(listed)) throw new Refusal(`the candidates of ${where} are not a list`);
  const candidates = [...new Set(listed.map((candidate: unknown) => parseCandidate(candidate, where, names)))];
  const minimum = parseBound(member(entry, 'minimum', where), 'minimum', where) ?? 0;
  const maximum = parseBound(member(entry, 'maximum', where), 'maximum', where);
  if (maximum !== undefined && maximum < minimum) throw new Refusal(`${where} has a maximum below its minimum`);
  return { name, candidates, minimum, ...(maximum === undefined ? {} : { maximum }) };
}

function parseCandidate(candidate: unknown, where: string, names: readonly string[]): number {
  const number = typeof candidate === 'string' ? names.indexOf(candidate) + 1 : candidate;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= names.length) return number;
  throw new Refusal(`${where} names ${JSON.stringify(candidate)}, who is not a candidate`);
}

function parseBound(bound: unknown, what: string, where: string): number | undefined {
  if (bound === undefined) return undefined;
  if (typeof bound === 'number' && Number.isSafeInteger(bound) && bound >= 0) return bound;
  throw new Refusal(`the ${what} of ${where} is not a whole number of seats`);
}

function member(value: unknown, key: string, where: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(`${where} is not an object`);
  return (value as Record<string, unknown>)[key];
}
