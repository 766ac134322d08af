import { err, type Result } from '@baraza/result';

/** Why the box does not do what it is asked: a short name that pages have words for. */
export interface Refusal {
  readonly refusal: string;
  /** HTTP status. */
  readonly status: number;
  /** For operators. */
  readonly detail?: string;
}

export function refuse(refusal: string, status: number, detail?: string): Result<never, Refusal> {
  return err({ refusal, status, ...(detail !== undefined && { detail }) });
}
