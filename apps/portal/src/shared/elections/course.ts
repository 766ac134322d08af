/** As GraphQL's `ElectionState`. */
export type ElectionStateName =
  'ANNOUNCED' | 'NOMINATING' | 'NOMINATED' | 'PREPARED' | 'OPEN' | 'CLOSED' | 'COUNTED' | 'FINAL' | 'CANCELLED';

/** What of an election its calendar is drawn from. Moments are ISO 8601. */
export interface ElectionDates {
  readonly state: ElectionStateName;
  readonly nominationsOpenAt?: string | null;
  readonly nominationsCloseAt?: string | null;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly challengeEndsAt?: string | null;
}

export type StageName = 'nominations' | 'questions' | 'voting' | 'count' | 'challenge' | 'seats';

/** One stage of an election: when it is, where it is known, and how it stands. */
export interface Stage {
  readonly name: StageName;
  readonly from: string | null;
  readonly to: string | null;
  readonly state: 'done' | 'now' | 'ahead';
}

/** The stage that each state is in; null before the first. */
const STAGE_OF: Readonly<Record<ElectionStateName, StageName | null>> = {
  ANNOUNCED: null,
  NOMINATING: 'nominations',
  NOMINATED: 'questions',
  PREPARED: 'questions',
  OPEN: 'voting',
  CLOSED: 'count',
  COUNTED: 'challenge',
  FINAL: 'seats',
  CANCELLED: null,
};

/** The stages of an election in order. A question has no nominations; past its closing time a vote is being counted. */
export function courseOf(election: ElectionDates, now: Date): readonly Stage[] {
  const { nominationsOpenAt, nominationsCloseAt, opensAt, closesAt, challengeEndsAt } = election;
  const stages: ReadonlyArray<Omit<Stage, 'state'>> = [
    ...(nominationsOpenAt
      ? [{ name: 'nominations', from: nominationsOpenAt, to: nominationsCloseAt ?? null } as const]
      : []),
    { name: 'questions', from: null, to: opensAt },
    { name: 'voting', from: opensAt, to: closesAt },
    { name: 'count', from: closesAt, to: null },
    { name: 'challenge', from: null, to: challengeEndsAt ?? null },
    { name: 'seats', from: null, to: null },
  ];
  const isClosing = election.state === 'OPEN' && new Date(closesAt) <= now;
  const current = isClosing ? 'count' : STAGE_OF[election.state];
  const at = stages.findIndex(({ name }) => name === current);
  const standing = (index: number) => (index < at ? 'done' : index === at ? 'now' : 'ahead');
  return stages.map((stage, index) => ({
    ...stage,
    state: election.state === 'FINAL' ? 'done' : standing(index),
  }));
}
