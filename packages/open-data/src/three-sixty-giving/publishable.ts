import type { Money } from '@baraza/money';

/** Who publishes and who funds: the fund. */
export interface GrantPublisher {
  /** The prefix that 360Giving gave the publisher, without "360G-", for example "baraza". Letters and digits. */
  readonly prefix: string;
  readonly orgId: string;
  readonly name: string;
  /** Address of the portal, without a slash at the end. */
  readonly website?: string;
}

/** The file's own particulars. */
export interface GrantPackageDescription {
  readonly title: string;
  readonly description: string;
  /** Stable for this file among the publisher's files. */
  readonly identifier: string;
  /** Date-times with offset. */
  readonly issued: string;
  readonly modified: string;
  /** Canonical address of an open licence, for example "https://creativecommons.org/licenses/by/4.0/". */
  readonly license: string;
  readonly accessUrl?: string;
  readonly downloadUrl?: string;
}

/**
 * One line to publish. The caller has already decided what may be said (rule T2, S2); the three forms leave no room for
 * saying more: a pseudonymous line has no place for a name, an aggregated one none for a single award.
 */
export type PublishableGrant = NamedGrant | PseudonymousGrant | AggregatedGrants;

interface GrantFacts {
  /** The award's id; unique among everything the publisher ever published. */
  readonly awardId: string;
  readonly title: string;
  readonly description: string;
  readonly amount: Money;
  /** YYYY-MM-DD. */
  readonly awardDate: string;
  /** YYYY-MM-DD. */
  readonly plannedStart?: string;
  readonly plannedEnd?: string;
  /** ISO 3166-1 alpha-2. Maps and data stop at the country. */
  readonly beneficiaryCountries: readonly string[];
  readonly programme?: { readonly code?: string; readonly title: string };
  readonly fromOpenCall?: boolean;
  /** Date-time with offset. */
  readonly modified: string;
  /** Page about the award. */
  readonly url?: string;
}

export interface NamedGrant extends GrantFacts {
  readonly type: 'named';
  readonly recipient: {
    /** The registered identifier; without one, `organisationId` stands in as the publisher's own number. */
    readonly orgId?: string;
    readonly organisationId: string;
    readonly name: string;
    readonly country?: string;
  };
}

export interface PseudonymousGrant extends GrantFacts {
  readonly type: 'pseudonymous';
  readonly recipient: { readonly pseudonymId: string; readonly pseudonym: string };
}

/** Several awards in one line, so that totals equal the ledger though none of them can be told. */
export interface AggregatedGrants {
  readonly type: 'aggregated';
  /** Identifies the batch; unique like an award id. */
  readonly batchId: string;
  /** How many awards it holds; at least `minimumBatchSize` of `buildGrantPackage`. */
  readonly awardCount: number;
  readonly total: Money;
  /** The stated cut-off, YYYY-MM-DD: the batch holds the withheld awards up to it. */
  readonly cutOff: string;
  readonly modified: string;
  readonly programme?: { readonly code?: string; readonly title: string };
}
