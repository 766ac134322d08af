import type { Refusal } from './forms/problem.tsx';

/** The code of an operation that was refused before it began, e.g. `RATE_LIMITED`; empty for anything else. */
export function codeOfError(error: unknown): string {
  const extensions = (error as { extensions?: { code?: unknown } } | null)?.extensions;
  const original = (error as { originalError?: { extensions?: { code?: unknown } } } | null)?.originalError;
  const code = original?.extensions?.code ?? extensions?.code;
  return typeof code === 'string' ? code : '';
}

export const refusalOf = (code: string, paths: readonly string[] = []): Refusal => ({ code, paths });
