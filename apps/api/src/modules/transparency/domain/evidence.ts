import type { Phase, Severity } from './record-fact.ts';
import type { RecordFigures } from './record-figures.ts';

/** One recommendation with everything that a company's own books want of it. Words stand in one language. */
export interface EvidenceItem {
  readonly itemId: string;
  readonly positionSlug: string;
  readonly positionTitle: string;
  readonly number: number;
  readonly title: string;
  readonly level: Severity;
  /** 1 to 4 each. */
  readonly scale: number;
  readonly scope: number;
  readonly irremediability: number;
  readonly phase: Phase;
  readonly forum: string;
  readonly state: string;
  readonly deliveredOn: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedOn: string | null;
  readonly answerBy: string;
  readonly answeredOn: string | null;
  readonly overdueSince: string | null;
  readonly outcome: string | null;
  readonly signedRole: string | null;
  readonly commitments: readonly EvidenceCommitment[];
  /** What the newest answer rests on: addresses, and files with their SHA-256. */
  readonly evidence: readonly EvidencePiece[];
  readonly rating: string | null;
  readonly ratedOn: string | null;
  readonly recheckDueOn: string | null;
}

export interface EvidencePiece {
  readonly title: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
}

export interface EvidenceCommitment {
  readonly text: string;
  /** Last milestone's day; null where none was named. */
  readonly dueOn: string | null;
}

export interface EvidenceEngagement {
  readonly slug: string;
  readonly title: string;
  readonly forum: string;
  readonly purpose: string;
  readonly state: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly phases: readonly Phase[];
}

export interface EvidenceRequest {
  readonly slug: string;
  readonly title: string;
  readonly filedOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
}

export interface EvidenceRisk {
  readonly title: string;
  readonly product: string | null;
}

/** What a company can take out about itself; nothing in it names a member or a participant. */
export interface Evidence {
  readonly company: { readonly slug: string; readonly name: string };
  readonly asOf: string;
  /** Without a slash at its end. */
  readonly siteUrl: string;
  readonly items: readonly EvidenceItem[];
  readonly engagements: readonly EvidenceEngagement[];
  readonly requests: readonly EvidenceRequest[];
  readonly risks: readonly EvidenceRisk[];
  readonly figures: RecordFigures;
}

export const addressOf = (siteUrl: string, path: string): string => `${siteUrl}/en/${path}`;
