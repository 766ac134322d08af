import type { Election } from './election.ts';
import type { ElectionStep, KeyHolder } from './officials.ts';

export type NextStep = 'closeNominations' | 'recordCeremony' | 'publishManifest';

export interface Readiness {
  /** What the officer does next; null where it comes by itself or from others. */
  readonly nextStep: NextStep | null;
  /** Stable words for what is missing. */
  readonly missing: readonly string[];
}

export interface ElectionFacts {
  readonly election: Election;
  /** How many stand, by style. */
  readonly standing: readonly number[];
  readonly holders: readonly KeyHolder[];
  readonly scrutineers: number;
  readonly openSteps: readonly ElectionStep[];
  readonly openChallenges: number;
}

/** What keeps the manifest from being prepared; empty when nothing does. */
export function missingForManifest({ election, holders, scrutineers }: ElectionFacts, now: Date): string[] {
  const missing: string[] = [];
  if (election.electionKey === null) missing.push('no-ceremony');
  else if (holders.some(({ confirmedAt }) => confirmedAt === null)) missing.push('shares-unconfirmed');
  if (scrutineers < election.scrutineersRequired) missing.push('scrutineers-missing');
  if (now >= election.opensAt) missing.push('too-late');
  return missing;
}

/** Where an election stands, for its returning officer. */
export function readinessOf(facts: ElectionFacts, now: Date): Readiness {
  const { election, openSteps } = facts;
  const waiting = openSteps.length > 0 ? ['parties-waiting'] : [];
  switch (election.state) {
    case 'announced':
    case 'nominating':
      return nominating(facts, now);
    case 'nominated': {
      if (election.rollFrozenAt) return { nextStep: null, missing: waiting };
      const missing = missingForManifest(facts, now);
      return { nextStep: missing.includes('no-ceremony') ? 'recordCeremony' : 'publishManifest', missing };
    }
    case 'prepared': {
      const logged = election.manifestLogIndex === null ? ['not-logged'] : [];
      const early = now < election.opensAt ? ['opening-awaited'] : [];
      return { nextStep: null, missing: [...logged, ...waiting, ...early] };
    }
    case 'open':
      return { nextStep: null, missing: now < election.closesAt ? ['closing-awaited'] : waiting };
    case 'closed':
      return { nextStep: null, missing: ['result-awaited'] };
    case 'counted':
      return { nextStep: null, missing: facts.openChallenges > 0 ? ['challenge-open'] : [] };
    case 'final':
    case 'cancelled':
      return { nextStep: null, missing: [] };
  }
}

function nominating({ election, standing }: ElectionFacts, now: Date): Readiness {
  const isOpen = election.nominationsCloseAt !== null && now < election.nominationsCloseAt;
  const missing = [...(isOpen ? ['nominations-open'] : []), ...(standing.includes(0) ? ['no-candidates'] : [])];
  return { nextStep: 'closeNominations', missing };
}
