import type { PostToWitness } from '@baraza/transparency-log';

const TIMEOUT_MS = 10_000;

/** Over HTTP, once; who waits too long is answered as if nobody were there. */
export const postToWitness: PostToWitness = async (url, body) => {
  const request = { method: 'POST', body: new Uint8Array(body), signal: AbortSignal.timeout(TIMEOUT_MS) };
  const response = await fetch(url, request).catch(() => undefined);
  const text = await response?.text().catch(() => undefined);
  if (response === undefined || text === undefined) return undefined;
  return { status: response.status, contentType: response.headers.get('content-type'), text };
};
