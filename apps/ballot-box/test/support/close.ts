import {
  assembleBundle,
  bundleReaderOver,
  linesOf,
  readArchive,
  scrutinizeBoard,
  signResult,
  verifyBundle,
  type TrustedKeys,
  type Verification,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { seedOf } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { verifierKeyOf } from '@baraza/transparency-log';
import type { TestElection } from './election.ts';
import { operateOk } from './operate.ts';
import { BOX_SEED, LOG_NAME, TOKEN, type Parties } from './parties.ts';

export async function statementsOf(parties: Pick<Parties, 'issuers'>, id: string): Promise<object[]> {
  const stated = await Promise.all(
    parties.issuers.map(({ operatorUrl }) => operateOk(operatorUrl, 'GET', `${id}/statement`)),
  );
  return stated.flatMap((list) => list as unknown as object[]);
}

async function bytesOf(base: string, path: string): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${base}/operator/elections/${path}`, { headers });
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Closes as the platform does: statements of every issuer, the box, then the archive of the closed board. */
export async function closeElection(parties: Parties, election: TestElection, stated?: readonly object[]) {
  const { id, manifest } = election;
  const issued = stated ?? (await statementsOf(parties, id));
  const closed = await operateOk(parties.box.operatorUrl, 'POST', `${id}/close`, { issued });
  const files = expectOk(readArchive(await bytesOf(parties.box.operatorUrl, `${id}/board`)));
  const requests = await Promise.all(
    manifest.issuers.flatMap((issuer, index) =>
      manifest.styles.map(async ({ id: style }) => {
        const base = parties.issuers[index]?.operatorUrl ?? '';
        const lines = linesOf(await bytesOf(base, `${id}/requests/${style}`)) ?? [];
        return { issuer: issuer.id, style, lines };
      }),
    ),
  );
  return { closed, files, requests, issued };
}

type Closed = Awaited<ReturnType<typeof closeElection>>;

/** Counts and verifies with everything scrutineers have, under trusted keys. */
export async function verifyClosed(election: TestElection, { files, requests }: Closed): Promise<Verification> {
  const options = { count: countContest, primitives: nativePrimitives };
  const shares = election.shares.slice(0, 2);
  const scrutiny = await scrutinizeBoard(bundleReaderOver(files), shares, options);
  const result = scrutiny.ok ? scrutiny.value.resultBytes : new Uint8Array();
  const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  const ballots = [...files]
    .filter(([name]) => name.startsWith('ballots/'))
    .flatMap(([, bytes]) => linesOf(bytes) ?? []);
  const bundle = assembleBundle({
    manifest: file('manifest.json'),
    ballots,
    close: file('close.json'),
    checkpoint: file('checkpoint'),
    result,
    resultSignatures: [signResult(result, 'scrutineer.example/s', seedOf('scrutineer'))],
    shares,
    rolls: election.rolls,
    requests,
  });
  const { manifest } = election;
  const trusted: TrustedKeys = {
    kind: 'baraza/trust/v1',
    logs: [verifierKeyOf(LOG_NAME, 1, BOX_SEED)],
    issuers: manifest.issuers.map(({ key }) => key),
    scrutineers: [verifierKeyOf('scrutineer.example/s', 1, seedOf('scrutineer'))],
    witnesses: manifest.board.witnesses,
    witnessesRequired: 1,
  };
  return expectOk(await verifyBundle(bundleReaderOver(bundle), { ...options, trusted }));
}

export const failed = ({ checks }: Pick<Verification, 'checks'>): string[] =>
  checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
