import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  blindMessage,
  finalizeSignature,
  formatIssueRequest,
  formatManifest,
  importIssuerKey,
  manifestHash,
  preparedMessage,
  signIssueRequest,
  verifyIssuedStatement,
  type ElectionManifest,
} from '@baraza/blind-ballots';
import { seedOf, setUpElection, VOTERS, type Election } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import {
  ed25519PublicKey,
  fromBase64Url,
  parseVerifierKey,
  toBase64Url,
  utf8,
  verifierKeyOf,
} from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWitness, type RunningWitness } from '../witness/start-witness.ts';
import { startIssuerHost, type RunningIssuerHost } from './start-issuer-host.ts';

const WITNESS = { name: 'witness.example/w', secretSeed: seedOf('witness') };
const TOKEN = 'a-token-for-the-operator-of-this-test';
const ID = 'park-board-2026';
let folder = '';
let now = new Date('2026-10-01T12:00:00Z');
let witness: RunningWitness;
let host: RunningIssuerHost;
let election: Election;
let manifest: ElectionManifest;
let manifestText = '';
const at = (...parts: readonly string[]): string => join(folder, ...parts);

async function startHost(): Promise<RunningIssuerHost> {
  const witnesses = [{ key: verifierKeyOf(WITNESS.name, 4, WITNESS.secretSeed), url: witness.url }];
  const named = { folder: at('host'), issuer: 'observer', name: 'observer.example/issuer' };
  return expectOk(await startIssuerHost({ ...named, token: TOKEN, witnesses, now: () => now }));
}

async function operate(method: string, path: string, body?: object, token = TOKEN) {
  const response = await fetch(`${host.operatorUrl}/operator/elections/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, value: (await response.json()) as Record<string, unknown> };
}

async function requestOf(name: string, more = '') {
  const style = manifest.styles[0]?.id ?? '';
  const key = expectOk(await importIssuerKey(manifest.issuers[1]?.rsaKeys[0] ?? new Uint8Array()));
  const token = { election: ID, style, votingKey: ed25519PublicKey(seedOf(`voting ${name}${more}`)) };
  const blinding = await blindMessage(key, preparedMessage(token, seedOf(`randomizer ${name}`)));
  const asked = { issuer: 'observer', election: ID, style, blindedMessage: blinding.blindedMessage };
  return { key, blinding, text: formatIssueRequest(signIssueRequest(asked, seedOf(`member ${name}`))) };
}

async function ask(text: string) {
  const response = await fetch(`${host.publicUrl}/elections/${ID}/north/requests`, { method: 'POST', body: text });
  const value = (await response.json()) as { readonly blindSignature?: string; readonly refusal?: string };
  return { status: response.status, ...value };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-host-'));
  const late = { name: 'late voter', style: 'north', content: { ranking: [1] } };
  election = await setUpElection([...VOTERS, late], { castMinimum: 4, uniquePercentMaximum: 100 });
  const families = [verifierKeyOf('observer.example/issuer', 1, seedOf('placeholder'))];
  const logs = { keys: [], families };
  const started = { identity: WITNESS, stateFile: at('state.json') };
  witness = expectOk(await startWitness({ ...started, logs }));
  host = await startHost();
  // The witness looks after all logs of the issuer's key once it is known.
  families[0] = expectOk(parseVerifierKey(host.key));
});

afterAll(async () => {
  await host.stop();
  await witness.stop();
  await rm(folder, { recursive: true });
});

describe('an issuer for many elections', () => {
  it('makes keys once, and lets only the operator ask for them', async () => {
    expect((await operate('POST', `${ID}/keys`, { styles: ['north', 'south'] }, 'guessed')).status).toBe(401);
    const keys = await operate('POST', `${ID}/keys`, { styles: ['north', 'south'] });
    expect(keys).toMatchObject({ status: 200, value: { key: host.key } });
    expect(await operate('POST', `${ID}/keys`, { styles: ['north', 'south'] })).toEqual(keys);
    expect((await operate('POST', `${ID}/keys`, { styles: ['../north'] })).status).toBe(400);
    const [rsaKeys, logKeys] = [keys.value['rsaKeys'] as string[], keys.value['logKeys'] as string[]];
    expect(logKeys[0]).toMatch(/^observer\.example\/issuer\/park-board-2026\/north\+/);
    const own = { id: 'observer', key: expectOk(parseVerifierKey(host.key)) };
    const issuer = { ...own, rsaKeys: rsaKeys.map((key) => fromBase64Url(key) ?? new Uint8Array()) };
    manifest = { ...election.manifest, issuers: [election.manifest.issuers[0] ?? issuer, issuer] };
    manifestText = formatManifest(manifest);
  });

  it('takes a manifest with its own keys and the roll it commits to, once', async () => {
    const rolls = Object.fromEntries([...election.rolls].map(([style, keys]) => [style, keys.map(toBase64Url)]));
    expect(await ask((await requestOf('voter 0')).text)).toMatchObject({ status: 404 });
    const strange = { manifest: formatManifest(election.manifest), rolls };
    expect(await operate('PUT', ID, strange)).toMatchObject({ status: 409, value: { refusal: 'other-keys' } });
    const short = { manifest: manifestText, rolls: { ...rolls, north: rolls['north']?.slice(1) } };
    expect(await operate('PUT', ID, short)).toMatchObject({ status: 409, value: { refusal: 'wrong-roll' } });
    expect((await operate('PUT', ID, { manifest: manifestText, rolls })).status).toBe(200);
    expect((await operate('PUT', ID, { manifest: manifestText, rolls })).status).toBe(200);
    const later = formatManifest({ ...manifest, closesAt: '2026-11-09T20:00:00Z' });
    expect(await operate('PUT', ID, { manifest: later, rolls })).toMatchObject({
      value: { refusal: 'manifest-differs' },
    });
    expect(await ask((await requestOf('voter 0')).text)).toMatchObject({ refusal: 'issuing-closed' });
  });

  it('issues to many at once, one token each, in one order that the statement tells', async () => {
    now = new Date('2026-11-03T12:00:00Z');
    const requests = await Promise.all([0, 1, 2, 3].map((index) => requestOf(`voter ${index}`)));
    const twice = await requestOf('voter 0');
    const answers = await Promise.all([...requests, requests[1], twice].map((request) => ask(request?.text ?? '')));
    const [first] = requests;
    const signature = fromBase64Url(answers[0]?.blindSignature ?? '') ?? new Uint8Array();
    expect(first && (await finalizeSignature(first.key, first.blinding, signature)).ok).toBe(true);
    expect(answers[4]).toEqual(answers[1]);
    const own = [answers[0]?.status, answers[5]?.status].sort();
    expect(own).toEqual([200, 403]);
    expect(await operate('GET', `${ID}/statement`)).toMatchObject({ value: { refusal: 'still-open' } });
    expect(await operate('GET', `elsewhere/statement`)).toMatchObject({ status: 404 });
  });

  it('opens its log once, however many ask at once after a restart', async () => {
    await host.stop();
    host = await startHost();
    const twice = await Promise.all(['', ' other'].map((more) => requestOf('voter 4', more)));
    const answers = await Promise.all(twice.map(({ text }) => ask(text)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  it('restored from an old backup neither issues nor states anything until its log is complete', async () => {
    const log = at('host', 'elections', ID, 'data', 'north.ndjson');
    await host.stop();
    const complete = await readFile(log);
    await copyFile(log, at('complete'));
    await writeFile(log, complete.subarray(0, complete.indexOf(10) + 1));
    host = await startHost();
    const waiting = (await requestOf('voter 5')).text;
    expect(await ask(waiting)).toMatchObject({ status: 503, refusal: 'replaying-log' });
    now = new Date('2026-11-08T20:00:00Z');
    expect(await operate('GET', `${ID}/statement`)).toMatchObject({ status: 503, value: { refusal: 'replaying-log' } });
    await host.stop();
    await copyFile(at('complete'), log);
    now = new Date('2026-11-03T12:00:00Z');
    host = await startHost();
    expect(await ask(waiting)).toMatchObject({ status: 200 });
  });

  it('states after the close what it issued, the same for ever, and issues nothing any more', async () => {
    now = new Date('2026-11-08T20:00:00Z');
    const stated = await operate('GET', `${ID}/statement`);
    const [north] = stated.value as unknown as { issued: number; requestsRoot: string; signature: string }[];
    expect(north).toMatchObject({ issuer: 'observer', style: 'north', issued: 6 });
    const bytes = (text = '') => fromBase64Url(text) ?? new Uint8Array();
    const statement = { issuer: 'observer', style: 'north', issued: 6, requestsRoot: bytes(north?.requestsRoot) };
    const election = { election: ID, manifestHash: manifestHash(utf8(manifestText)) };
    const signed = { ...statement, signature: bytes(north?.signature) };
    const identity = expectOk(parseVerifierKey(host.key)).publicKey;
    expect(verifyIssuedStatement(signed, election, identity)).toBe(true);
    const requests = await fetch(`${host.operatorUrl}/operator/elections/${ID}/requests/north`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect((await requests.text()).trimEnd().split('\n')).toHaveLength(6);
    await host.stop();
    // A clock that goes back does not open what was stated.
    now = new Date('2026-11-03T12:00:00Z');
    host = await startHost();
    expect(await operate('GET', `${ID}/statement`)).toEqual(stated);
    expect(await ask((await requestOf('late voter')).text)).toMatchObject({ refusal: 'issuing-closed' });
  });
});
