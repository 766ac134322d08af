/** What the officer found about one condition of the call. */
export interface FindingDraft {
  readonly met: boolean | null;
  readonly reason: string;
}

export interface EligibilityDraft {
  readonly findings: readonly FindingDraft[];
  /** Where a call names no conditions, the whole is judged at once. */
  readonly isEligible: boolean | null;
  readonly reasons: string;
}

export const REASON_MIN_LENGTH = 5;
export const REASONS_MIN_LENGTH = 10;

export function emptyEligibility(criteria: readonly string[]): EligibilityDraft {
  return { findings: criteria.map(() => ({ met: null, reason: '' })), isEligible: null, reasons: '' };
}

/** Eligible when every condition is met; null while that is not known. */
export function verdict({ findings, isEligible }: EligibilityDraft): boolean | null {
  if (findings.length === 0) return isEligible;
  if (findings.some(({ met }) => met === false)) return false;
  return findings.every(({ met }) => met === true) ? true : null;
}

export function withFinding(draft: EligibilityDraft, index: number, change: Partial<FindingDraft>): EligibilityDraft {
  const findings = draft.findings.map((finding, at) => (at === index ? { ...finding, ...change } : finding));
  return { ...draft, findings };
}
