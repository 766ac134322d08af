import type { CharterConstituency } from '../../forums/index.ts';

export const ELECTION_KINDS = ['seats', 'by_election', 'recall', 'question', 'board'] as const;
/** `recall` and `question` are votes for one of several choices; the others rank candidates. */
export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** Matters of questions that have consequences by themselves. */
export type ElectionMatter = 'continue';

export const ELECTION_STATES = [
  'announced',
  'nominating',
  'nominated',
  'prepared',
  'open',
  'closed',
  'counted',
  'final',
  'cancelled',
] as const;
/** In order; the database refuses every way back. Cancelled is possible until final. */
export type ElectionState = (typeof ELECTION_STATES)[number];

export interface Election {
  readonly id: string;
  /** Also the election's id in the protocol, on its board and in its bundle. */
  readonly slug: string;
  readonly forumId: string;
  readonly kind: ElectionKind;
  readonly title: string;
  /** What is asked, where the kind is `question`. */
  readonly question: string | null;
  /** What the software does with the answer: `continue` lets the forum go on after its pilot, or ends it. */
  readonly about: ElectionMatter | null;
  /** The fund whose board the elected join, where the kind is `board`. */
  readonly fundId: string | null;
  /** The seat that a recall is about. */
  readonly subjectSeatId: string | null;
  readonly charterVersion: number;
  readonly state: ElectionState;
  readonly stateSince: Date;
  readonly nominationsOpenAt: Date | null;
  readonly nominationsCloseAt: Date | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly challengeDays: number;
  readonly challengeEndsAt: Date | null;
  readonly seconders: number;
  readonly termMonths: number;
  readonly termLimit: number;
  readonly castMinimum: number;
  readonly uniquePercentMaximum: number;
  readonly scrutineersRequired: number;
  /** Secret until nominations have closed; its SHA-256 is public from the announcement on. */
  readonly drawSeed: Buffer;
  readonly drawCommitment: Buffer;
  readonly electionKey: Buffer | null;
  readonly keyRequired: number | null;
  readonly boardKey: string | null;
  readonly rollFrozenAt: Date | null;
  readonly manifestText: string | null;
  readonly manifestHash: Buffer | null;
  readonly manifestLogIndex: number | null;
  readonly resultHash: Buffer | null;
  readonly resultLogIndex: number | null;
  readonly certificateText: string | null;
  /** Why the elected could not be seated on the fund's board. */
  readonly seatingProblem: string | null;
  readonly cancelledReasons: string | null;
  readonly announcedAt: Date;
}

/** One contest: a constituency with its own roll, candidates and count. */
export interface ElectionStyle {
  readonly id: string;
  readonly electionId: string;
  /** From 1, as in the manifest. */
  readonly position: number;
  readonly constituencyId: string;
  /** The constituency's slug: the style's id in the protocol. */
  readonly slug: string;
  readonly title: string;
  readonly rule: 'scottish' | 'meek' | 'irv' | 'choice';
  readonly seats: number;
  readonly ranksMaximum: number;
  readonly reserved: CharterConstituency['reserved'];
  readonly rollSize: number | null;
  readonly rollRoot: Buffer | null;
}

export const hasNominations = ({ kind }: Pick<Election, 'kind'>): boolean => kind !== 'recall' && kind !== 'question';

/** Whether somebody may be nominated, accept or second now. */
export function takesNominations(
  election: Pick<Election, 'state' | 'nominationsOpenAt' | 'nominationsCloseAt'>,
  now: Date,
): boolean {
  const { state, nominationsOpenAt, nominationsCloseAt } = election;
  if (nominationsOpenAt === null || nominationsCloseAt === null) return false;
  const isBefore = state === 'announced' || state === 'nominating';
  return isBefore && nominationsOpenAt <= now && now < nominationsCloseAt;
}

const BEFORE_OPENING: readonly ElectionState[] = ['nominating', 'nominated', 'prepared'];

/** Candidates speak until voting begins; then nobody's words change under the voters' eyes. */
export const takesStatements = ({ state }: Pick<Election, 'state'>): boolean => BEFORE_OPENING.includes(state);

const HUSTINGS: readonly ElectionState[] = ['nominated', 'prepared', 'open'];

export const takesHustings = ({ state, closesAt }: Pick<Election, 'state' | 'closesAt'>, now: Date): boolean =>
  HUSTINGS.includes(state) && now < closesAt;
