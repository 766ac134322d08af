import { SECOND_MS } from '../../../platform/clock/clock.ts';

/** A party could not be asked or refused; the text is for the returning officer. */
export class PartyProblem extends Error {
  override readonly name = 'PartyProblem';
}

export interface OperatorRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly timeoutMs?: number;
  /** Larger answers are refused. */
  readonly maximumBytes?: number;
}

const TIMEOUT_MS = 20 * SECOND_MS;
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** Asks an issuer or the ballot box. Throws {@link PartyProblem} with what went wrong; answers the body otherwise. */
export async function askParty(request: OperatorRequest): Promise<Uint8Array> {
  const { method, url, token, body, timeoutMs = TIMEOUT_MS, maximumBytes = MAXIMUM_BYTES } = request;
  try {
    const response = await fetch(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const bytes = await readBounded(response, maximumBytes);
    if (!response.ok) throw new PartyProblem(`answered ${response.status}${refusalIn(bytes)}`);
    return bytes;
  } catch (error) {
    if (error instanceof PartyProblem) throw error;
    throw new PartyProblem(
      error instanceof Error && error.name === 'TimeoutError' ? 'did not answer' : 'cannot be reached',
    );
  }
}

/** As {@link askParty}, for JSON. */
export async function askPartyForJson(request: OperatorRequest): Promise<unknown> {
  const bytes = await askParty(request);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new PartyProblem('answered something that is not JSON');
  }
}

async function readBounded(response: Response, maximumBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length;
    if (length > maximumBytes) throw new PartyProblem(`answered more than ${maximumBytes} bytes`);
    parts.push(part as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function refusalIn(bytes: Uint8Array): string {
  try {
    const { refusal } = JSON.parse(new TextDecoder().decode(bytes)) as { refusal?: unknown };
    return typeof refusal === 'string' ? `: ${refusal.slice(0, 200)}` : '';
  } catch {
    return '';
  }
}
