import { publishedGrant } from './published-grants.ts';

export interface StoryApplication {
  /** Key of the organisation. */
  readonly organisation: string;
  /** Who writes and sends it. */
  readonly signatory: string;
  readonly grant: readonly [recipientOrgId: string, funder: string];
  readonly place: string;
  /** Where the published amount is above the ceiling of the call, or in another currency. */
  readonly amountMinor?: string;
}

const application = (
  organisation: string,
  orgId: string,
  funder: string,
  place: string,
  amountMinor?: string,
): StoryApplication => ({
  organisation,
  signatory: `${organisation}-signatory`,
  grant: [orgId, funder],
  place,
  ...(amountMinor !== undefined && { amountMinor }),
});

export const responseApplications: readonly StoryApplication[] = [
  application('refugee-action', 'GB-CHC-283660', 'Access to Justice Foundation', 'whole_uk'),
  application('scvo', 'GB-SC-SC003558', 'William Grant Foundation', 'scotland'),
  application('lgbt-consortium', 'GB-CHC-1105502', 'City Bridge Trust', 'england'),
  application('cripplegate', 'GB-CHC-207499', 'Paul Hamlyn Foundation', 'england'),
  application('greggs', 'GB-CHC-296590', 'Community Foundation serving Tyne & Wear and Northumberland', 'england'),
  application('crowdfunder', 'GB-COH-07831511', 'National Emergencies Trust', 'whole_uk', '10000000'),
];

export const ledByPeopleApplications: readonly StoryApplication[] = [
  application('rosa', 'GB-CHC-1124856', 'The Clothworkers Foundation', 'whole_uk'),
  application('bteg', 'GB-CHC-1056043', 'Comic Relief', 'england'),
  application('blagrave', 'GB-CHC-1164021', 'The National Lottery Community Fund', 'england'),
  application('womens-aid-ni', 'GB-NIC-106451', 'Comic Relief', 'northern_ireland'),
];

export const accessApplications: readonly StoryApplication[] = [
  application('foundation-scotland', 'GB-SC-SC022910', 'William Grant Foundation', 'scotland', '4000000'),
  application('oxfordshire', 'GB-CHC-1151621', 'Wates Foundation', 'england', '1311700'),
];

/** Split so that the lines add up exactly: most of it for the work, the rest for what holds it up. */
const SHARES = [
  ['Work with the people concerned', 70n],
  ['Staff and volunteers who carry it', 20n],
  ['Rent, phones, travel and accounts', 10n],
] as const;

/** What the form is filled in with, in the order in which somebody would write it. */
export function answersOf({ grant, place, amountMinor }: StoryApplication, currency: string): Record<string, unknown> {
  const published = publishedGrant(...grant);
  const total = BigInt(amountMinor ?? Math.round(published.amountAwarded * 100));
  return {
    title: published.title.slice(0, 200),
    work: `${published.description.trim()}\n\n(Published by ${published.fundingOrganization[0].name} as ${published.id}.)`,
    place,
    requested: { amountMinor: String(total), currency },
    budget: { lines: budgetLines(total) },
  };
}

function budgetLines(total: bigint): { label: string; amountMinor: string }[] {
  const [, ...rest] = SHARES.map(([label, percent]) => ({ label, amount: (total * percent) / 100n }));
  const used = rest.reduce((sum, line) => sum + line.amount, 0n);
  return [{ label: SHARES[0][0], amount: total - used }, ...rest].map(({ label, amount }) => ({
    label,
    amountMinor: String(amount),
  }));
}

/** Still being written in the call that is open, with as many answers as are given so far. */
export const draftApplications = [
  {
    application: application('refugee-action', 'GB-CHC-283660', 'The Rayne Foundation', 'whole_uk', '3500000'),
    writer: 'refugee-action-editor',
    answered: 3,
  },
  {
    application: application('scvo', 'GB-SC-SC003558', 'William Grant Foundation', 'scotland', '2500000'),
    writer: 'scvo-signatory',
    answered: 4,
  },
] as const;
