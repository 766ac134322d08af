import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import {
  blindMessage,
  finalizeSignature,
  formatIssueLookup,
  formatIssueRequest,
  importIssuerKey,
  manifestHash,
  preparedMessage,
  signIssueRequest,
  verifyIssuedStatement,
} from '@baraza/blind-ballots';
import { seedOf, setUpElection, VOTERS, type Election } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import {
  ed25519PublicKey,
  formatVerifierKey,
  fromBase64Url,
  toBase64Url,
  verifierKeyOf,
} from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../http/serve.ts';
import { releaseLock } from '../witness/lock-file.ts';
import { witnessService } from '../witness/witness-service.ts';
import { WitnessState } from '../witness/witness-state.ts';
import { readIssuerConfig } from './issuer-config.ts';
import { issuerService } from './issuer-service.ts';
import { issuedStatements, openIssuer, requestLogOrigin, type OpenIssuer } from './open-issuer.ts';

const WITNESS = { name: 'witness.example/w', secretSeed: seedOf('witness') };
const DURING = () => new Date('2026-11-03T12:00:00Z');
let folder = '';
let election: Election;
let server: Server;
const at = (...parts: readonly string[]): string => join(folder, ...parts);
const log = () => at('data', 'north.ndjson');

async function startWitness(port: number): Promise<number> {
  const state = expectOk(await WitnessState.open(at('state.json')));
  const identity = { name: 'observer.example/issuer', secretSeed: seedOf('observer') };
  const config = { identity, manifest: election.manifest } as Parameters<typeof requestLogOrigin>[0];
  const logs = ['north', 'south'].map((style) =>
    verifierKeyOf(requestLogOrigin(config, style), 1, identity.secretSeed),
  );
  const started = await serve(
    port,
    witnessService({ keys: logs, families: [] }, WITNESS, state, () => 1_763_766_000),
  );
  server = started.server;
  return started.port;
}

/** What a deployment of the observer's issuer looks like on its disk. */
async function saveIssuer(port: number): Promise<void> {
  const secret = {
    kind: 'baraza/secret-key/v1',
    name: 'observer.example/issuer',
    seed: toBase64Url(seedOf('observer')),
  };
  for (const name of ['keys', 'rolls', 'data']) await mkdir(at(name));
  await writeFile(at('keys', 'identity.json'), JSON.stringify(secret));
  await writeFile(at('manifest.json'), election.manifestBytes);
  for (const [style, keys] of election.rolls) {
    await writeFile(at('keys', `${style}.pem`), election.rsaKeys.get(`observer.${style}`) ?? '');
    await writeFile(at('rolls', `${style}.ndjson`), keys.map((key) => `${toBase64Url(key)}\n`).join(''));
  }
  const witness = {
    key: formatVerifierKey(verifierKeyOf(WITNESS.name, 4, WITNESS.secretSeed)),
    url: `http://127.0.0.1:${port}`,
  };
  const config = {
    issuer: 'observer',
    manifest: 'manifest.json',
    keys: 'keys',
    rolls: 'rolls',
    data: 'data',
    witnesses: [witness],
  };
  await writeFile(at('issuer.json'), JSON.stringify(config));
}

const start = async (): Promise<OpenIssuer> =>
  expectOk(await openIssuer(expectOk(await readIssuerConfig(at('issuer.json'))), DURING));

interface Reply {
  readonly status: number;
  readonly blindSignature?: string;
  readonly refusal?: string;
  readonly taken?: boolean;
}

async function post(issuer: OpenIssuer, path: string, body: string): Promise<Reply> {
  const answer = await issuerService(issuer)({
    method: 'POST',
    path,
    body: new TextEncoder().encode(body),
    bearer: '',
  });
  return { status: answer.status, ...(JSON.parse(answer.body.toString()) as Omit<Reply, 'status'>) };
}

/** A member's request, with what is needed to finish the token. */
async function requestOf(name: string) {
  const style = election.manifest.styles[0];
  const key = expectOk(await importIssuerKey(election.manifest.issuers[1]?.rsaKeys[0] ?? new Uint8Array()));
  const token = {
    election: election.manifest.election,
    style: style?.id ?? '',
    votingKey: ed25519PublicKey(seedOf(`voting ${name}`)),
  };
  const blinding = await blindMessage(key, preparedMessage(token, seedOf(`randomizer ${name}`)));
  const asked = {
    issuer: 'observer',
    election: token.election,
    style: token.style,
    blindedMessage: blinding.blindedMessage,
  };
  return { key, blinding, text: formatIssueRequest(signIssueRequest(asked, seedOf(`member ${name}`))) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-issuer-'));
  election = await setUpElection(VOTERS, { castMinimum: 4, uniquePercentMaximum: 100 });
  await saveIssuer(await startWitness(0));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe('an issuer of its own', () => {
  it('gives each member one token, repeats its answer after a restart, and tells a member what was taken', async () => {
    const first = await start();
    const { key, blinding, text } = await requestOf('voter 0');
    const issued = await post(first, '/north/requests', text);
    const blindSignature = fromBase64Url(issued.blindSignature ?? '?') ?? new Uint8Array();
    expect((await finalizeSignature(key, blinding, blindSignature)).ok).toBe(true);
    await first.close();
    const second = await start();
    expect(await post(second, '/north/requests', text)).toEqual(issued);
    expect(await post(second, '/north/requests', (await requestOf('voter 0')).text)).toEqual({
      status: 403,
      refusal: 'already-issued',
    });
    expect(await post(second, '/north/requests', (await requestOf('stranger')).text)).toEqual({
      status: 403,
      refusal: 'not-on-the-roll',
    });
    const lookup = { issuer: 'observer', election: election.manifest.election, style: 'north' };
    expect(await post(second, '/north/lookups', formatIssueLookup(lookup, seedOf('member voter 0')))).toEqual({
      status: 200,
      taken: true,
    });
    expect(await post(second, '/north/lookups', formatIssueLookup(lookup, seedOf('member voter 1')))).toEqual({
      status: 200,
      taken: false,
    });
    const [statement] = issuedStatements(second);
    expect(statement?.issued).toBe(1);
    const stated = { election: election.manifest.election, manifestHash: manifestHash(election.manifestBytes) };
    expect(statement && verifyIssuedStatement(statement, stated, ed25519PublicKey(seedOf('observer')))).toBe(true);
    await second.close();
  });

  it('restored from an old backup signs nothing until its log is complete again', async () => {
    await copyFile(log(), at('old-backup'));
    const before = await start();
    expect(await post(before, '/north/requests', (await requestOf('voter 1')).text)).toMatchObject({ status: 200 });
    await before.close();
    const complete = await readFile(log());
    await copyFile(at('old-backup'), log());
    const restored = await start();
    const waiting = await requestOf('voter 2');
    expect(await post(restored, '/north/requests', waiting.text)).toEqual({ status: 503, refusal: 'replaying-log' });
    await restored.close();
    expect(await readFile(log())).toEqual(await readFile(at('old-backup')));
    await writeFile(log(), complete);
    const replayed = await start();
    expect(await post(replayed, '/north/requests', waiting.text)).toMatchObject({ status: 200 });
    await replayed.close();
  });

  it('forgets half a line that a crash left, and answers nothing its witness has not seen', async () => {
    const whole = await readFile(log());
    await writeFile(log(), new Uint8Array([...whole, ...new TextEncoder().encode('{"blindedMes')]));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const alone = await start();
    const { text } = await requestOf('voter 3');
    expect(await post(alone, '/north/requests', text)).toEqual({ status: 503, refusal: 'witness-unreachable' });
    await releaseLock(at('state.json.lock'));
    await startWitness(port);
    expect(await post(alone, '/north/requests', text)).toMatchObject({ status: 200 });
    expect((await readFile(log(), 'utf8')).trimEnd().split('\n')).toHaveLength(4);
    await alone.close();
  });

  it('does not start with a key, a roll or a lock that is not its own', async () => {
    const running = await start();
    expect(await openIssuer(running.config, DURING)).toMatchObject({ ok: false });
    await running.close();
    await writeFile(at('rolls', 'south.ndjson'), `${toBase64Url(seedOf('intruder'))}\n`);
    expect(await readIssuerConfig(at('issuer.json'))).toMatchObject({
      ok: false,
      error: expect.stringContaining('is not the roll'),
    });
    await copyFile(at('keys', 'north.pem'), at('keys', 'south.pem'));
    expect(await readIssuerConfig(at('issuer.json'))).toMatchObject({
      ok: false,
      error: expect.stringContaining('is not the key'),
    });
  });
});
