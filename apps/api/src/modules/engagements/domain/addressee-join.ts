import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';

export const MATCH_REASONS = ['name', 'website', 'mail'] as const;
/** Why somebody who was asked before may be the same as a company that registered. */
export type MatchReason = (typeof MATCH_REASONS)[number];

/** Somebody outside of the platform who may be a company that registered since. */
export interface AddresseeMatch {
  readonly organisationId: string;
  readonly addresseeId: string;
  readonly reasons: readonly MatchReason[];
}

/** A company that registered, with the addressee that came with it or that became its own. */
export interface RegisteredCompany {
  readonly organisationId: string;
  readonly addresseeId: string;
  readonly registeredAt: Date;
  /** Nothing was asked of it yet under that addressee: another may take its place. */
  readonly isBare: boolean;
  readonly joinedAt: Date | null;
}

export interface JoinDecision {
  readonly addresseeId: string;
  readonly organisationId: string;
  /** How it was found out. */
  readonly evidence: string;
}

export const joinFaults = ({ evidence }: JoinDecision): FieldFault[] =>
  textFaults(evidence, { path: 'evidence', minLength: 10, maxLength: 2000 });
