import { ballotBytesFor, type ElectionManifest, type ManifestIssuer, type ManifestStyle } from '@baraza/blind-ballots';
import type { VerifierKey } from '@baraza/transparency-log';
import type { Candidate } from './candidate.ts';
import { hasNominations, type Election, type ElectionStyle } from './election.ts';

export interface ManifestParts {
  readonly election: Election;
  readonly ballots: readonly { readonly style: ElectionStyle; readonly candidates: readonly Candidate[] }[];
  readonly issuers: readonly ManifestIssuer[];
  readonly holders: readonly { readonly id: string; readonly shareHash: Uint8Array }[];
  readonly board: VerifierKey;
  readonly witnesses: readonly VerifierKey[];
  readonly scrutineers: readonly VerifierKey[];
}

/** As the protocol writes moments. */
export const protocolMoment = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/** Everything an election is bound to, as the protocol's manifest. Candidates in drawn order. */
export function manifestOf(parts: ManifestParts): ElectionManifest {
  const { election, ballots, issuers, holders, board, witnesses, scrutineers } = parts;
  const { castMinimum, uniquePercentMaximum } = election;
  return {
    kind: 'baraza/manifest/v1',
    election: election.slug,
    title: election.title,
    opensAt: protocolMoment(election.opensAt),
    closesAt: protocolMoment(election.closesAt),
    styles: ballots.map(({ style, candidates }) => styleOf(election, style, candidates)),
    issuers,
    electionKey: { publicKey: election.electionKey ?? new Uint8Array(), required: election.keyRequired ?? 0, holders },
    gate: { castMinimum, uniquePercentMaximum },
    draw: 'sha256-election-key-and-root',
    board: { key: board, witnesses, witnessesRequired: majorityOf(witnesses.length) },
    scrutineers: { keys: scrutineers, required: election.scrutineersRequired },
  };
}

/** More than half, so that a witness that is away does not hold up the close, and two halves cannot see two boards. */
const majorityOf = (count: number): number => (count === 0 ? 0 : Math.floor(count / 2) + 1);

function styleOf(election: Election, style: ElectionStyle, candidates: readonly Candidate[]): ManifestStyle {
  const content = hasNominations(election) ? 'ranking' : 'choice';
  const titles = candidates.map(({ title }) => title);
  const ranksMaximum = Math.min(style.ranksMaximum, titles.length);
  const ballot = { content, rule: style.rule, candidates: titles, ranksMaximum } as const;
  const seats = seatsToFill(style, candidates);
  return {
    ...{ id: style.slug, title: style.title, ...ballot, seats },
    reserved: reservedOf(style, candidates, seats),
    ballotBytes: ballotBytesFor(ballot),
    roll: { size: style.rollSize ?? 0, root: style.rollRoot ?? new Uint8Array() },
  };
}

const membersOf = (group: string, candidates: readonly Candidate[]): number[] =>
  candidates.flatMap(({ number, reservedGroups }) =>
    number !== null && reservedGroups.includes(group) ? [number] : [],
  );

/**
 * Seats that the count fills. A reserved seat for which nobody of its group stands is not given to others: it stays
 * empty until a by-election. Below one seat the contest cannot be held.
 */
export function seatsToFill(
  style: Pick<ElectionStyle, 'seats' | 'reserved'>,
  candidates: readonly Candidate[],
): number {
  const unmet = style.reserved.map(({ name, minimum }) => Math.max(minimum - membersOf(name, candidates).length, 0));
  return style.seats - unmet.reduce((sum, seats) => sum + seats, 0);
}

function reservedOf(style: ElectionStyle, candidates: readonly Candidate[], seats: number): ManifestStyle['reserved'] {
  return style.reserved.flatMap(({ name, minimum, maximum }) => {
    const numbers = membersOf(name, candidates);
    if (numbers.length === 0) return [];
    const least = Math.min(minimum, numbers.length, seats);
    return [{ name, minimum: least, maximum: Math.max(Math.min(maximum, seats), least), candidates: numbers }];
  });
}
