export const FINDINGS = ['confirmed', 'not_confirmed', 'not_reached'] as const;
export type Finding = (typeof FINDINGS)[number];

export interface AuditSample {
  readonly attestationId: string;
  readonly place: number;
  /** First group of the code, by which the organisation finds the person in its own papers. */
  readonly label: string;
  readonly outcome: Finding | null;
}

/** A random sample of what an organisation attested, looked at by the forum's safety officer with the organisation. */
export interface AttestationAudit {
  readonly id: string;
  readonly constituencyId: string;
  readonly organisationId: string;
  /** Attestations that it had signed when the sample was drawn. */
  readonly population: number;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly summary: string | null;
  readonly samples: readonly AuditSample[];
}
