import { driverCandidates, moderatorCandidates, riderCandidates } from './candidates.ts';

const CANDIDATES = {
  'lake-riders': [...riderCandidates, ...driverCandidates],
  'moderators-voice': moderatorCandidates,
} as const;

/** Handles of those who stood for a seat of the forum, by pseudonym: whoever is seated is one of them. */
export function candidatesOf(forum: string): ReadonlyMap<string, string> {
  const standing = forum in CANDIDATES ? CANDIDATES[forum as keyof typeof CANDIDATES] : [];
  return new Map(standing.map(({ pseudonym, handle }) => [pseudonym, handle]));
}
