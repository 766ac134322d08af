import type { Money, ParseMoneyError } from '@baraza/money';

/** A grant as some publisher published it, brought into the product's terms. */
export interface HistoricGrant {
  /** The publisher's identifier, for example "360G-ABCT-0065I000002yzGKQAY". */
  readonly grantId: string;
  readonly title: string;
  readonly description: string;
  readonly amount: Money;
  /** The number in the file, for example "41133.770000000004", where binary noise was taken off it. */
  readonly amountAsPublished: string | undefined;
  /** YYYY-MM-DD, in the publisher's time zone. */
  readonly awardDate: string;
  readonly recipient: HistoricOrganisation;
  readonly funder: HistoricOrganisation;
  readonly programme: string | undefined;
  /** ISO 3166-1 alpha-2, each once. */
  readonly beneficiaryCountries: readonly string[];
}

export interface HistoricOrganisation {
  /** As published: a registered identifier, a "360G-…" number of the publisher's own, or anything else. */
  readonly orgId: string | undefined;
  readonly name: string;
  /** ISO 3166-1 alpha-2, from the address, else from a registered identifier. */
  readonly country: string | undefined;
}

export type SkipReason =
  | { readonly type: 'NotAnObject' }
  /** A grant to a person. Personal data is not brought in. */
  | { readonly type: 'ToIndividual' }
  | { readonly type: 'Missing'; readonly field: string }
  | { readonly type: 'WrongType'; readonly field: string; readonly expected: string }
  | { readonly type: 'TooLong'; readonly field: string; readonly limit: number }
  | { readonly type: 'InvalidAmount'; readonly problem: ParseMoneyError['type'] | 'Negative' }
  | { readonly type: 'InvalidDate'; readonly field: string }
  /** The same grant id occurred before in this file; the first is taken. */
  | { readonly type: 'Duplicate' };

/** What became of one entry of the file. `pointer` is a JSON pointer (RFC 6901) to it. */
export type ReadGrant =
  | { readonly type: 'grant'; readonly pointer: string; readonly grant: HistoricGrant }
  | {
      readonly type: 'skipped';
      readonly pointer: string;
      /** The grant's id where it could be read, for the report. */
      readonly grantId: string | undefined;
      readonly reason: SkipReason;
    };

/** Why nothing at all could be read. */
export type GrantFileFault =
  /** `reason` is the parser's, with the position. */
  | { readonly type: 'NotJson'; readonly reason: string }
  /** More than 200 million characters, or nested too deeply to be read. */
  | { readonly type: 'TooLarge' }
  /** JSON, but without a list of grants: neither `{"grants": […]}` nor a list. */
  | { readonly type: 'NoGrants' };
