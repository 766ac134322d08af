export const ADDRESSEE_KINDS = ['company', 'regulator', 'investor'] as const;
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number];

export const ADDRESSEE_SIZES = ['small', 'medium', 'large'] as const;
/** Sets how much time an answer may take (rule I2); companies of the platform state their own. */
export type AddresseeSize = (typeof ADDRESSEE_SIZES)[number];

export const SIGNATORY_LEVELS = ['operational', 'executive', 'board'] as const;
/** How high up whoever signs must stand; severity asks for a level, never for a person. */
export type SignatoryLevel = (typeof SIGNATORY_LEVELS)[number];

/** Whoever can be asked for an answer, on the platform or not. */
export interface Addressee {
  readonly id: string;
  readonly slug: string;
  readonly kind: AddresseeKind;
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly size: AddresseeSize;
  /** Null for those that are not on the platform. */
  readonly organisationId: string | null;
  /** Who reads what is sent there: a role, never a name. */
  readonly contactRole: string | null;
  /** A public address. */
  readonly contactEmail: string | null;
  readonly website: string | null;
  /** Another, which was asked before the company registered and took its place. */
  readonly joinedInto: string | null;
  readonly createdAt: Date;
}

export interface AddresseeProduct {
  readonly id: string;
  readonly addresseeId: string;
  readonly name: string;
  readonly description: string;
}

export interface AddresseeSignatory {
  readonly id: string;
  readonly addresseeId: string;
  readonly level: SignatoryLevel;
  readonly title: string;
}

export interface SalientRisk {
  readonly id: string;
  readonly addresseeId: string;
  readonly productId: string | null;
  readonly title: string;
  readonly description: string;
}

/** Roles whose holders are a company's people in everything about engagements and positions. */
export const COMPANY_ROLES = ['company_rights', 'company_signatory', 'company_finance'] as const;
