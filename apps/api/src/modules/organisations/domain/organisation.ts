export const ORGANISATION_KINDS = ['company', 'ngo', 'foundation', 'fund', 'fiscal_host', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: string | null;
  readonly website: string | null;
  /** Day of its first contribution to a fund; from then on the contributor firewall (rule M4) applies. */
  readonly contributorSince: string | null;
  readonly createdAt: Date;
}
