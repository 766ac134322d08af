import { err, ok, type Result } from '@baraza/result';

/** A refusal by the box in its own word, or no answer that could be understood. */
export type BoxFault = { readonly type: 'refused'; readonly refusal: string } | { readonly type: 'unreachable' };

/** Long enough for a slow line; a call that never ends would leave the voter waiting for nothing. */
const PATIENCE_MS = 60_000;

export interface BoxAnswer {
  readonly status: number;
  readonly text: string;
}

/** One request to the ballot box; rejects where there is no line. */
export type AskBox = (path: string, body?: string) => Promise<BoxAnswer>;

/** The box behind this page: no cookies, no referrer, no cache. */
export const askThisHost: AskBox = async (path, body) => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(path, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: patience.signal,
      ...(body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
    });
    return { status: response.status, text: await response.text() };
  } finally {
    clearTimeout(timer);
  }
};

/** Asks the box and tells answers, refusals and silence apart. */
export async function askBox(ask: AskBox, path: string, body?: string): Promise<Result<string, BoxFault>> {
  try {
    const { status, text } = await ask(path, body);
    if (status === 200) return ok(text);
    const refusal = status >= 400 && status < 500 ? refusalIn(text) : undefined;
    return refusal === undefined ? err({ type: 'unreachable' }) : err({ type: 'refused', refusal });
  } catch {
    return err({ type: 'unreachable' });
  }
}

function refusalIn(text: string): string | undefined {
  const refusal = jsonRecord(text)?.['refusal'];
  return typeof refusal === 'string' ? refusal.slice(0, 60) : undefined;
}

/** A JSON object of the box, or undefined for any other text. */
export function jsonRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

export const electionPath = (election: string, rest: string): string =>
  `/elections/${encodeURIComponent(election)}/${rest}`;
