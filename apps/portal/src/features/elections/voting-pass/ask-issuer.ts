import { fromBase64Url } from '@baraza/transparency-log';

/** Why an issuer answered no: the names of the protocol, and whatever a newer issuer may say. */
export interface IssuerRefusal {
  readonly reason: string;
  /** Asking again later can help. */
  readonly isTemporary: boolean;
}

export type IssuerAnswer<Value> =
  | { readonly type: 'answered'; readonly value: Value }
  | ({ readonly type: 'refused' } & IssuerRefusal)
  /** No answer came, or none that can be read: nothing is known about whether the issuer got the request. */
  | { readonly type: 'unreachable' };

const TIMEOUT_MS = 30_000;

/**
 * Sends a text to an issuer. Without cookies, without an address of the page it comes from, and as plain text, which
 * spares slow lines the question whether asking is allowed.
 */
async function post(address: string, body: string): Promise<IssuerAnswer<unknown>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const value = (await response.json()) as { readonly refusal?: unknown } | null;
    if (response.ok) return { type: 'answered', value };
    if (typeof value?.refusal !== 'string') return { type: 'unreachable' };
    return { type: 'refused', reason: value.refusal, isTemporary: response.status >= 500 };
  } catch {
    return { type: 'unreachable' };
  }
}

export interface IssuerPlace {
  /** Address of the issuer, without a slash at its end. */
  readonly url: string;
  readonly election: string;
  readonly style: string;
}

const addressOf = ({ url, election, style }: IssuerPlace, what: string) =>
  `${url}/elections/${election}/${style}/${what}`;

/** The blind signature over a signed request. */
export async function requestSignature(place: IssuerPlace, request: string): Promise<IssuerAnswer<Uint8Array>> {
  const answer = await post(addressOf(place, 'requests'), request);
  if (answer.type !== 'answered') return answer;
  const { blindSignature } = answer.value as { readonly blindSignature?: unknown };
  const bytes = typeof blindSignature === 'string' ? fromBase64Url(blindSignature) : undefined;
  return bytes === undefined ? { type: 'unreachable' } : { type: 'answered', value: bytes };
}

/** Whether the issuer has signed something in the name of the member who signed the question. */
export async function lookUpToken(place: IssuerPlace, lookup: string): Promise<IssuerAnswer<boolean>> {
  const answer = await post(addressOf(place, 'lookups'), lookup);
  if (answer.type !== 'answered') return answer;
  const { taken } = answer.value as { readonly taken?: unknown };
  return typeof taken === 'boolean' ? { type: 'answered', value: taken } : { type: 'unreachable' };
}
