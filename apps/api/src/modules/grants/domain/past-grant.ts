import { currencyOf } from '@baraza/money';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';

/** A grant that somebody published, as the standard's reader normalised it. */
export interface PastGrant {
  /** The publisher's identifier; the same grant brought in again changes nothing. */
  readonly grantId: string;
  readonly title: string;
  readonly description: string;
  /** Minor units of `currency`. */
  readonly amountMinor: bigint;
  readonly currency: string;
  /** `YYYY-MM-DD`. */
  readonly awardedOn: string;
  readonly recipientName: string;
  readonly recipientOrgId: string | null;
  readonly recipientCountry: string | null;
  readonly funderName: string;
  readonly programme: string | null;
}

/** The most that one request brings in. */
export const MAX_BATCH = 200;

export function pastGrantFaults(grant: PastGrant, index: number): FieldFault[] {
  const path = (field: string): string => `grants.${index}.${field}`;
  const faults = [
    ...textFaults(grant.grantId, { path: path('grantId'), minLength: 1, maxLength: 200 }),
    ...textFaults(grant.title, { path: path('title'), minLength: 1, maxLength: 2_000 }),
    ...textFaults(grant.description, { path: path('description'), maxLength: 20_000 }),
    ...textFaults(grant.recipientName, { path: path('recipientName'), minLength: 1, maxLength: 500 }),
    ...textFaults(grant.funderName, { path: path('funderName'), minLength: 1, maxLength: 500 }),
    ...textFaults(grant.recipientOrgId ?? '', { path: path('recipientOrgId'), maxLength: 200 }),
    ...textFaults(grant.programme ?? '', { path: path('programme'), maxLength: 500 }),
  ];
  if (!currencyOf(grant.currency).ok) {
    faults.push({ path: path('currency'), code: 'unknown_currency', message: 'There is no such currency.' });
  }
  if (grant.amountMinor < 0n)
    faults.push({ path: path('amountMinor'), code: 'negative', message: 'A grant is not negative.' });
  if (grant.recipientCountry !== null && !/^[A-Z]{2}$/.test(grant.recipientCountry)) {
    faults.push({ path: path('recipientCountry'), code: 'malformed', message: 'A country has two capital letters.' });
  }
  return faults;
}
