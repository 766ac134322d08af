import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRawRsaKey } from '@baraza/blind-ballots/node';
import { askIssuer, deviceOf } from '../test/support/voter.ts';
import type { Bench } from './prepare-bench.ts';
import { atMost, ownMs, processorMsOf, tell } from './processor-time.ts';

const CONCURRENT = 64;

/** Prints the ratio and answers everybody's tokens, in the order of the members. */
export async function measureIssuing(bench: Bench): Promise<readonly (readonly Uint8Array[])[]> {
  const { parties, issuer, election, ballots } = bench;
  const members = Array.from({ length: ballots }, (_, member) => member);
  const tokens = members.map((): Uint8Array[] => []);
  const take = (index: number, url: string) => async (member: number) => {
    const { token } = await askIssuer(deviceOf(election, 'lake', member), index, url);
    if (token === undefined) throw new Error(`member ${member} got no token`);
    (tokens[member] ??= [])[index] = token;
  };
  const [warming, measured] = halves(members);
  await atMost(CONCURRENT, warming, take(1, issuer.publicUrl));
  const before = processorMsOf(issuer.process.id);
  await atMost(CONCURRENT, measured, take(1, issuer.publicUrl));
  const servedMs = processorMsOf(issuer.process.id) - before;
  await atMost(CONCURRENT, members, take(0, parties.issuers[0]?.publicUrl ?? ''));
  const rawMs = rawRsaMs(bench, measured.length);
  const detail = `${perSecond(measured.length, servedMs)} tokens a second of one core; raw RSA ${perSecond(measured.length, rawMs)}`;
  tell('issuing / raw RSA', rawMs / servedMs, 0.5, detail);
  return tokens;
}

/** Programs that serve are warm: the first half is not measured. */
export function halves<Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  const middle = Math.floor(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

function rawRsaMs({ parties, election }: Bench, count: number): number {
  const pem = join(parties.folder, 'observer', 'elections', election.id, 'keys', 'lake.pem');
  const key = createRawRsaKey(readFileSync(pem, 'utf8'));
  const message = new Uint8Array(key.modulus.length).fill(1);
  const before = ownMs();
  for (let done = 0; done < count; done += 1) key.privateOperation(message);
  return ownMs() - before;
}

export function perSecond(count: number, ms: number): string {
  return ((count * 1_000) / ms).toFixed(0);
}
