import type { Criterion } from './scoring.ts';
import type { FormField } from './form.ts';

export type CallState = 'draft' | 'proposed' | 'published' | 'refused';

/** An invitation to apply for money from a fund. */
export interface Call {
  readonly id: string;
  readonly fundId: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly locale: string;
  readonly currency: string;
  /** What all awards of this call together may be, in minor units. */
  readonly envelopeMinor: bigint;
  /** What one award may be, in minor units. */
  readonly ceilingMinor: bigint;
  readonly form: readonly FormField[];
  readonly criteria: readonly Criterion[];
  readonly eligibilityCriteria: readonly string[];
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Calendar day by which every applicant has an answer. */
  readonly decisionBy: string;
  readonly state: CallState;
  readonly resolutionId: string | null;
}

export function takesApplications(call: Call, now: Date): boolean {
  return call.state === 'published' && call.opensAt <= now && now < call.closesAt;
}
