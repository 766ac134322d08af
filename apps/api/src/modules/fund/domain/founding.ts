import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { FundCharter, ReceivingAccount } from './charter.ts';

export const FOUNDING_OFFICES = [
  'grants_officer',
  'finance_officer',
  'second_officer',
  'auditor',
  'safety_officer',
  'reviewer',
] as const;
export type FoundingOffice = (typeof FOUNDING_OFFICES)[number];

export interface FoundingSeat {
  readonly handle: string;
  readonly position: 'member' | 'chair' | 'reserve';
  readonly group: string;
  readonly region: string;
  readonly affected: boolean;
  readonly publicName: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Everything that a fund needs to begin. People are named by the handles of their accounts. */
export interface Founding {
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  /** ISO 3166-1 alpha-2 of the organisation behind the fund. */
  readonly country: string;
  readonly website: string | null;
  readonly orgIds: readonly string[];
  readonly charter: Partial<FundCharter>;
  readonly receivingAccounts: readonly ReceivingAccount[];
  readonly officers: readonly { readonly handle: string; readonly office: FoundingOffice }[];
  readonly boardName: string;
  readonly seats: readonly FoundingSeat[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LIST = 60;

export function foundingFaults(founding: Founding): FieldFault[] {
  const faults = [
    ...textFaults(founding.name, { path: 'name', minLength: 1, maxLength: 200 }),
    ...textFaults(founding.purpose, { path: 'purpose', minLength: 1, maxLength: 2_000 }),
    ...textFaults(founding.boardName, { path: 'boardName', minLength: 1, maxLength: 200 }),
    ...textFaults(founding.slug, { path: 'slug', minLength: 1, maxLength: 60 }),
  ];
  if (!SLUG.test(founding.slug)) {
    faults.push({ path: 'slug', code: 'format', message: 'slug takes small letters, digits and single hyphens.' });
  }
  const share = founding.charter.maxSharePercent ?? 1;
  if (!Number.isInteger(share) || share < 1 || share > 100) {
    faults.push({
      path: 'charter.maxSharePercent',
      code: 'range',
      message: 'The share of one contributor is 1 to 100 percent.',
    });
  }
  if (
    founding.officers.length > MAX_LIST ||
    founding.seats.length > MAX_LIST ||
    founding.receivingAccounts.length > MAX_LIST
  ) {
    faults.push({ path: 'officers', code: 'too_many', message: `Lists hold at most ${MAX_LIST} entries.` });
  }
  return faults;
}
