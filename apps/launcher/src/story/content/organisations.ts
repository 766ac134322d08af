import { ATLAS, BARABARA, HALDEN, KITANGA, MERIDIAN, NYANZA, OSTER, ZIWA } from './personas.ts';

export interface StoryOrganisation {
  readonly key: string;
  readonly kind: 'company' | 'foundation' | 'ngo';
  readonly name: string;
  readonly country: string;
  readonly orgIds: readonly string[];
  /** Registers it and signs for it. */
  readonly founder: string;
  /** Further people, with their roles. */
  readonly people?: readonly (readonly [persona: string, role: string])[];
}

const contributor = (key: string, name: string, country: string, founder: string): StoryOrganisation => ({
  key,
  kind: key === 'oster' ? 'foundation' : 'company',
  name,
  country,
  orgIds: [],
  founder,
});

const ngo = (key: string, name: string, orgId: string, founder: string): StoryOrganisation => ({
  key,
  kind: 'ngo',
  name,
  country: 'GB',
  orgIds: [orgId],
  founder,
});

/** An invented organisation that knows people of a forum; it has no number in a register. */
const attesting = (key: string, name: string, country: string): StoryOrganisation => ({
  key,
  kind: 'ngo',
  name,
  country,
  orgIds: [],
  founder: `${key}-officer`,
});

/** Contributors and attesting organisations are invented; the others are real, with the identifiers of their public registers. */
export const organisations: readonly StoryOrganisation[] = [
  {
    ...contributor('halden', HALDEN, 'NO', 'halden-signatory'),
    people: [
      ['halden-finance', 'company_finance'],
      ['halden-rights', 'company_rights'],
    ],
  },
  {
    ...contributor('kitanga', KITANGA, 'KE', 'kitanga-finance'),
    people: [
      ['kitanga-rights', 'company_rights'],
      ['kitanga-signatory', 'company_signatory'],
    ],
  },
  {
    ...contributor('meridian', MERIDIAN, 'US', 'meridian-finance'),
    people: [
      ['meridian-rights', 'company_rights'],
      ['meridian-signatory', 'company_signatory'],
    ],
  },
  contributor('oster', OSTER, 'CH', 'oster-finance'),
  {
    ...ngo('refugee-action', 'Refugee Action', 'GB-CHC-283660', 'refugee-action-signatory'),
    people: [['refugee-action-editor', 'ngo_editor']],
  },
  ngo('scvo', 'Scottish Council for Voluntary Organisations', 'GB-SC-SC003558', 'scvo-signatory'),
  ngo('lgbt-consortium', 'LGBT Consortium', 'GB-CHC-1105502', 'lgbt-consortium-signatory'),
  ngo('cripplegate', 'Islington Giving through Cripplegate Foundation', 'GB-CHC-207499', 'cripplegate-signatory'),
  ngo('greggs', 'Greggs Foundation', 'GB-CHC-296590', 'greggs-signatory'),
  ngo('crowdfunder', 'Crowdfunder Ltd', 'GB-COH-07831511', 'crowdfunder-signatory'),
  ngo('blagrave', 'The Blagrave Trust', 'GB-CHC-1164021', 'blagrave-signatory'),
  ngo('bteg', 'Black Training and Enterprise Group', 'GB-CHC-1056043', 'bteg-signatory'),
  ngo('rosa', 'ROSA', 'GB-CHC-1124856', 'rosa-signatory'),
  ngo('womens-aid-ni', 'Women’s Aid Federation Northern Ireland', 'GB-NIC-106451', 'womens-aid-ni-signatory'),
  ngo('foundation-scotland', 'Foundation Scotland', 'GB-SC-SC022910', 'foundation-scotland-signatory'),
  attesting('ziwa', ZIWA, 'KE'),
  attesting('nyanza', NYANZA, 'KE'),
  attesting('barabara', BARABARA, 'KE'),
  attesting('atlas', ATLAS, 'MA'),
  ngo('oxfordshire', 'Oxfordshire Community Foundation', 'GB-CHC-1151621', 'oxfordshire-signatory'),
];
