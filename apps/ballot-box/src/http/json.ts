import type { Answer } from '@baraza/cli/serving';
import type { Refusal } from '../box/refusal.ts';

export function json(status: number, value: unknown): Answer {
  return { status, body: JSON.stringify(value), contentType: 'application/json' };
}

/** Details are for operators: a voter's page gets the short name only. */
export function refused({ refusal, status }: Refusal): Answer {
  return json(status, { refusal });
}

export function refusedToOperator({ refusal, status, detail }: Refusal): Answer {
  return json(status, { refusal, ...(detail !== undefined && { detail }) });
}

export const NOT_FOUND: Answer = json(404, { refusal: 'unknown-operation' });
