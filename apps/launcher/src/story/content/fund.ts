import type { Founding } from '@baraza/api';
import type { Tale } from '../tale.ts';

export const FUND_SLUG = 'common-ground';

/** Where transfers go: account numbers that banks publish as examples, so that no money can ever reach one. */
export const receivingAccounts = (
  [
    ['EUR', 'DE89370400440532013000', 'COBADEFFXXX', 'Commerzbank'],
    ['GBP', 'GB29NWBK60161331926819', 'NWBKGB2LXXX', 'NatWest'],
    ['USD', 'CH9300762011623852957', 'UBSWCHZH80A', 'UBS'],
  ] as const
).map(([currency, accountNumber, bic, bankName]) => ({
  currency,
  beneficiary: 'Common Ground Fund',
  accountNumber,
  bic,
  bankName,
}));

const officers = (
  [
    ['grants-officer', 'grants_officer'],
    ['finance-officer', 'finance_officer'],
    ['second-officer', 'second_officer'],
    ['auditor', 'auditor'],
    ['reviewer-one', 'reviewer'],
    ['reviewer-two', 'reviewer'],
    ['reviewer-three', 'reviewer'],
  ] as const
).map(([handle, office]) => ({ handle, office }));

type Place = readonly [
  handle: string,
  position: 'chair' | 'member' | 'reserve',
  group: string,
  region: string,
  affected: boolean,
  publicName: string,
];

// Invented people. Those who sit for people affected use a pseudonym, as the charter allows them.
const places: readonly Place[] = [
  ['board-chair', 'chair', 'civil_society', 'East Africa', false, 'Amina Otieno'],
  ['board-member-one', 'member', 'civil_society', 'Western Europe', false, 'Tomás Ferreira'],
  ['board-member-two', 'member', 'affected_people', 'South Asia', true, 'Jacaranda (pseudonym)'],
  ['board-member-three', 'member', 'affected_people', 'Latin America', true, 'Ceiba (pseudonym)'],
  ['board-member-four', 'member', 'affected_people', 'Northern Europe', true, 'Rowan (pseudonym)'],
  ['board-member-five', 'member', 'academia', 'West Africa', false, 'Kwabena Mensah-Boateng'],
  ['board-member-six', 'member', 'law', 'Middle East', false, 'Layla Haddad'],
  ['reserve-member-one', 'reserve', 'civil_society', 'South-East Asia', false, 'Putri Anggraini'],
  ['reserve-member-two', 'reserve', 'academia', 'Western Europe', false, 'Claire Moreau'],
  ['reserve-member-three', 'reserve', 'affected_people', 'East Africa', true, 'Acacia (pseudonym)'],
];

/** Everything that the founder says, once. */
export function founding(tale: Tale): Founding {
  const term = { startsOn: tale.dayAgo(400), endsOn: tale.dayAgo(-600) };
  return {
    slug: FUND_SLUG,
    name: 'Common Ground Fund',
    purpose:
      'Companies whose products change how people live pay into this fund and cannot steer it. An independent board gives the money to organisations that are close to the people concerned, says why, and answers for every cent.',
    country: 'CH',
    website: null,
    orgIds: [],
    charter: { maxSharePercent: 40, cycleMonths: 12 },
    receivingAccounts,
    officers,
    boardName: 'Board of the Common Ground Fund',
    seats: places.map(([handle, position, group, region, affected, publicName]) => ({
      ...{ handle, position, group, region, affected, publicName },
      ...term,
    })),
  };
}
