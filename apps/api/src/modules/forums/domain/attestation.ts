export const ATTESTATION_STATES = ['issued', 'requested', 'signed', 'refused'] as const;
/** Issued: a code was handed over. Requested: somebody used it and waits. */
export type AttestationState = (typeof ATTESTATION_STATES)[number];

export const ATTESTATION_PURPOSES = ['join', 'rekey'] as const;
export type AttestationPurpose = (typeof ATTESTATION_PURPOSES)[number];

/** How long a code that nobody used stays good. */
export const CODE_VALID_DAYS = 60;

/** The key with which one organisation attests for one constituency; its private half is sealed by the organisation. */
export interface AttestingKey {
  readonly id: string;
  readonly constituencyId: string;
  readonly organisationId: string;
  /** SubjectPublicKeyInfo (DER) of an RSA key of 2048 bits. */
  readonly publicKey: Uint8Array;
  /** Opaque: only the organisation's passphrase opens it. */
  readonly sealedSecret: string;
  readonly madeBy: string | null;
  readonly madeOn: string;
}

/** One organisation's word for one person whom it knows, kept as a hash. It never names the member. */
export interface Attestation {
  readonly id: string;
  readonly constituencyId: string;
  readonly organisationId: string;
  readonly purpose: AttestationPurpose;
  readonly label: string;
  readonly state: AttestationState;
  /** Null once decided: a decided attestation keeps no day. */
  readonly expiresOn: string | null;
  readonly keyId: string | null;
  readonly blindedMessage: Buffer | null;
  readonly blindSignature: Buffer | null;
  readonly refusal: string | null;
}

/** Joining is attested once for ever, another key once in each calendar year. */
export function periodOf(purpose: AttestationPurpose, now: Date): number {
  return purpose === 'join' ? 0 : now.getUTCFullYear();
}
