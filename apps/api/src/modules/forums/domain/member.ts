export const MEMBER_KINDS = ['affected', 'proxy', 'expert'] as const;
/** Affected people vote; proxies and experts speak for an organisation and do not. */
export type MemberKind = (typeof MEMBER_KINDS)[number];

export const MEMBER_STATES = ['active', 'lapsed', 'ended'] as const;
/** Lapsed: the organisations that attested no longer suffice, and another one can be added until a date. */
export type MemberState = (typeof MEMBER_STATES)[number];

export const ADMISSIONS = ['panel', 'vouching', 'founding', 'officer'] as const;
export type Admission = (typeof ADMISSIONS)[number];

/** Somebody in one forum: a pseudonym and a key, an account of its own, never a name. */
export interface Member {
  readonly id: string;
  readonly forumId: string;
  readonly constituencyId: string;
  readonly accountId: string;
  readonly pseudonym: string;
  readonly kind: MemberKind;
  /** For whom a proxy or an expert speaks. */
  readonly organisationId: string | null;
  /** Ed25519 public key, 32 bytes; null once the membership ended and its account was erased. */
  readonly membershipKey: Buffer | null;
  readonly state: MemberState;
  /** Last day on which a lapsed membership can be mended. */
  readonly lapseUntil: string | null;
  readonly admittedBy: Admission;
  /** A day, never a moment. */
  readonly joinedOn: string;
}

/** One organisation's signature over a member's key. It shows that it attested, not whom. */
export interface MemberAttestation {
  readonly memberId: string;
  readonly constituencyId: string;
  readonly organisationId: string;
  readonly keyId: string;
  readonly purpose: 'join' | 'rekey';
  readonly randomizer: Uint8Array;
  readonly signature: Uint8Array;
}
