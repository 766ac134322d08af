import { parseCanonicalJson, type JsonValue } from '@baraza/blind-ballots';
import { toBase64Url, utf8 } from '@baraza/transparency-log';
import { consenting, type SeatVacancy, type VacancyCandidate } from './vacancy.ts';

interface Expected {
  readonly election: string;
  readonly style: string;
  readonly boardRoot: Uint8Array;
}

const same = (one: JsonValue | undefined, other: JsonValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong with a countback that a scrutineer hands in, as sentences; none where it answers this vacancy. */
export function claimFaults(
  text: string,
  vacancy: SeatVacancy,
  candidates: readonly VacancyCandidate[],
  { election, style, boardRoot }: Expected,
): string[] {
  const value = parseCanonicalJson(utf8(text));
  if (!value.ok) return [`it is not canonical JSON: ${value.error.reason}`];
  const claim = value.value as Readonly<Record<string, JsonValue>>;
  const wanted: Record<string, JsonValue> = {
    ...{ kind: 'baraza/countback/v1', election, style, boardRoot: toBase64Url(boardRoot) },
    ...{ vacating: vacancy.vacating, seatOf: vacancy.seatOf, continuing: vacancy.continuing },
    consenting: consenting(candidates),
  };
  const faults = Object.entries(wanted).flatMap(([name, expected]) =>
    same(claim[name], expected) ? [] : [`its ${name} is not that of this vacancy (${JSON.stringify(expected)})`],
  );
  const filledBy = claim['filledBy'];
  const isWilling = filledBy === null || consenting(candidates).some((number) => number === filledBy);
  return isWilling ? faults : [...faults, 'it seats somebody who did not agree to serve'];
}

/** Whom it seats; null where a by-election is needed. Only of a text without faults. */
export function claimedSuccessor(text: string): number | null {
  const { filledBy } = JSON.parse(text) as { readonly filledBy: number | null };
  return filledBy;
}
