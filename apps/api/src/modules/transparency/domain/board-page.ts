import type { Evidence, EvidenceItem } from './evidence.ts';
import { SEVERITIES } from './record-fact.ts';

/**
 * The five questions that a board should be able to answer about affected people, after UN Guiding Principles 17 to 22: each
 * with what this record can say to it, and nothing else.
 */
export interface BoardPage {
  readonly risks: { readonly own: Evidence['risks']; readonly named: readonly EvidenceItem[] };
  readonly heard: { readonly engagements: Evidence['engagements']; readonly figures: Evidence['figures'] };
  readonly asked: readonly EvidenceItem[];
  readonly changing: readonly EvidenceItem[];
  readonly open: readonly EvidenceItem[];
}

const isSettled = ({ state }: EvidenceItem): boolean => state === 'closed';

/** Most severe first, and the oldest of them first: what a board looks at, not how good anybody is. */
function bySeverity(one: EvidenceItem, other: EvidenceItem): number {
  const difference = SEVERITIES.indexOf(other.level) - SEVERITIES.indexOf(one.level);
  return difference || (one.deliveredOn < other.deliveredOn ? -1 : 1);
}

export function boardPage(evidence: Evidence): BoardPage {
  const items = [...evidence.items].sort(bySeverity);
  return {
    risks: { own: evidence.risks, named: items.filter(({ level }) => level !== 'moderate') },
    heard: { engagements: evidence.engagements, figures: evidence.figures },
    asked: items,
    changing: items.filter(({ commitments }) => commitments.length > 0),
    open: items.filter((item) => !isSettled(item)),
  };
}
