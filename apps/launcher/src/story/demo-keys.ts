import type { IncomingMessage, ServerResponse } from 'node:http';
import { toBase64Url } from '@baraza/transparency-log';
import { sendJson, type SideDoor } from '../system/one-port.ts';
import { SCRUTINEERS, shareText, type CeremonyKeys } from './acts/election-acts.ts';
import { demoSeed } from './acts/simulated-voter.ts';

/**
 * `GET /demo/election-keys?election=<slug>`: the shares of the key holders and the scrutineer's key of an election that
 * the demo's story prepared, so that a visitor can close and count it. Where there is no demo there are no such keys.
 */
export function demoKeys({ keysOf }: { readonly keysOf: (election: string) => CeremonyKeys | null }): SideDoor {
  return { path: '/demo/election-keys', handle: (request, response) => answer(keysOf, request, response) };
}

function answer(
  keysOf: (election: string) => CeremonyKeys | null,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const election = new URL(request.url ?? '/', 'http://localhost').searchParams.get('election') ?? '';
  const keys = keysOf(election);
  if (!keys) {
    response.writeHead(404).end();
    return;
  }
  const shares = Object.fromEntries(
    Object.entries(keys.shares).map(([holder, share]) => [holder, shareText(holder, share)]),
  );
  const [name] = SCRUTINEERS;
  const seed = toBase64Url(demoSeed(name));
  sendJson(response, { shares, scrutineer: { kind: 'baraza/secret-key/v1', name, seed } });
}
