import type { RecordFigures } from './record-figures.ts';

/** A company's page as it stands: its name, and figures of its public facts. Nothing here knows of contributions (rule M4). */
export interface CompanyRecord {
  readonly addresseeId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly forumIds: readonly string[];
  /** Whether it ever answered or took part; never whether it has an account here. */
  readonly takesPart: boolean;
  readonly unansweredRequests: number;
  readonly figures: RecordFigures;
  readonly changedOn: string;
}

export interface RecordFilter {
  readonly forumId?: string | undefined;
  readonly unansweredOnly?: boolean | undefined;
  /** A part of the name, in any case of letters. */
  readonly name?: string | undefined;
}

/** A version of the record that can be cited. */
export interface RecordSnapshot {
  readonly id: string;
  readonly addresseeId: string;
  /** The day by whose end it stood like this. */
  readonly asOf: string;
  /** SHA-256 of its JSON, in hexadecimal. */
  readonly sha256: string;
  readonly recordId: string;
  /** Its place in the public log; null until the log has taken it up. */
  readonly logIndex: number | null;
}

/** The company's own words beside its record, by language. */
export interface PinnedReply {
  readonly id: string;
  readonly addresseeId: string;
  readonly version: number;
  /** Empty where the company took its reply down. */
  readonly texts: Readonly<Record<string, string>>;
  readonly pinnedAt: Date;
  readonly heldAt: Date | null;
}

export interface FactObjection {
  readonly id: string;
  readonly factId: string;
  readonly organisationId: string;
  readonly language: string;
  readonly text: string;
  readonly evidence: string;
  readonly filedAt: Date;
  readonly isHidden: boolean;
}

export interface FactRulingRow {
  readonly id: string;
  readonly objectionId: string;
  readonly version: number;
  readonly ruling: 'stands' | 'corrected' | 'withdrawn';
  readonly correctedOn: string | null;
  readonly language: string;
  readonly reasons: string;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
  /** Accounts that agreed, whoever proposed it among them; never public. */
  readonly agreedBy: readonly string[];
}
