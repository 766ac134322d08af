import {
  formatCastBallot,
  formatManifest,
  manifestHash,
  parseCastBallot,
  signIssuedStatement,
} from '@baraza/blind-ballots';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectOk } from '@baraza/result';
import {
  compareCheckpoints,
  leafHash,
  parseCheckpoint,
  rootOf,
  signCheckpoint,
  fromBase64Url,
  toBase64Url,
  utf8,
} from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeElection, failed, statementsOf, verifyClosed } from './support/close.ts';
import { newDatabase } from './support/database.ts';
import { prepareElection, type TestElection } from './support/election.ts';
import { operate } from './support/operate.ts';
import { BOX_SEED, startParties, type Parties } from './support/parties.ts';
import { askIssuer, ballotOf, cast, deviceOf, tokensFor } from './support/voter.ts';

const OPEN = new Date('2026-11-03T12:00:00Z');
const AFTER = new Date('2026-11-08T20:00:00Z');
const clock = { now: new Date('2026-10-30T12:00:00Z') };
let parties: Parties;
let election: TestElection;

const castHere = (ballot: Uint8Array, id = election.id) => cast(parties.box.publicUrl, id, ballot);

/** A ballot of a member who plays by the rules, unless told otherwise. */
async function honest(member: number, ranking = [1, 2], sequence = 0, style = 'lake'): Promise<Uint8Array> {
  const device = deviceOf(election, style, member);
  return ballotOf(device, await tokensFor(device, parties.issuers), ranking, sequence);
}

function altered(ballot: Uint8Array, change: (fields: Record<string, unknown>) => Record<string, unknown>): Uint8Array {
  return utf8(formatCastBallot({ ...expectOk(parseCastBallot(ballot)), ...change({}) }));
}

beforeAll(async () => {
  parties = await startParties(await newDatabase(inject('clusterUrl')), clock);
  election = await prepareElection(parties, { lake: 60, market: 20 });
});
afterAll(() => parties.stop());

describe('what the box takes', () => {
  it('takes nothing before the vote opens and nothing for an election it does not know', async () => {
    const device = deviceOf(election, 'lake', 0);
    expect(await askIssuer(device, 0, parties.issuers[0]?.publicUrl ?? '')).toMatchObject({
      refusal: 'issuing-closed',
    });
    const early = await ballotOf(device, [new Uint8Array(256), new Uint8Array(256)], [1]);
    expect(await castHere(early)).toEqual({ status: 409, refusal: 'not-open' });
    expect(await castHere(early, 'another')).toEqual({ status: 404, refusal: 'unknown-election' });
  });

  it('refuses forged, foreign and misused tokens and signatures', async () => {
    clock.now = OPEN;
    const ballot = await honest(0);
    const [first, second] = expectOk(parseCastBallot(ballot)).tokens;
    const market = await honest(0, [1], 0, 'market');
    const elsewhere = await prepareElection(parties, { lake: 3 });
    const foreign = deviceOf(elsewhere, 'lake', 0);
    const foreignBallot = await ballotOf(foreign, await tokensFor(foreign, parties.issuers), [1]);
    const lake = deviceOf(election, 'lake', 0);
    const tokensOf = (bytes: Uint8Array) => expectOk(parseCastBallot(bytes)).tokens;
    const none = new Uint8Array();
    expect(await castHere(await ballotOf(lake, [second ?? none, first ?? none], [1]))).toMatchObject({
      refusal: 'token',
    });
    expect(await castHere(await ballotOf(lake, tokensOf(market), [1]))).toMatchObject({ refusal: 'token' });
    expect(await castHere(await ballotOf(lake, tokensOf(foreignBallot), [1]))).toMatchObject({ refusal: 'token' });
    expect(await castHere(await ballotOf(lake, [first ?? none], [1]))).toMatchObject({ refusal: 'malformed' });
    const stranger = { ...deviceOf(election, 'lake', 999), randomizer: lake.randomizer };
    expect(await castHere(await ballotOf(stranger, tokensOf(ballot), [1]))).toMatchObject({ refusal: 'token' });
    expect(await castHere(altered(ballot, () => ({ sequence: 1 })))).toMatchObject({ refusal: 'signature' });
    expect(await castHere(altered(ballot, () => ({ style: 'market' })))).toMatchObject({ refusal: 'signature' });
    expect(await castHere(foreignBallot)).toMatchObject({ refusal: 'malformed' });
    expect(await castHere(utf8(` ${new TextDecoder().decode(ballot)}`))).toMatchObject({ refusal: 'malformed' });
    expect(await castHere(new Uint8Array(40_000))).toMatchObject({ status: 413 });
  });

  it('takes a ballot once however often it comes, and at most fifty of one voting key', async () => {
    const ballot = await honest(1);
    const answers = await Promise.all([1, 2, 3, 4].map(() => castHere(ballot)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const device = deviceOf(election, 'lake', 2);
    const tokens = await tokensFor(device, parties.issuers);
    const many = await Promise.all(
      Array.from({ length: 53 }, (_, sequence) => ballotOf(device, tokens, [1], sequence)),
    );
    const statuses = (await Promise.all(many.map((each) => castHere(each)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    expect(await castHere(many[statuses.indexOf(409)] ?? ballot)).toMatchObject({ refusal: 'too-many' });
    expect((await castHere(many[statuses.indexOf(200)] ?? ballot)).status).toBe(200);
  });

  it('keeps both of two ballots with an equal number, for the count to void', async () => {
    const device = deviceOf(election, 'lake', 3);
    const tokens = await tokensFor(device, parties.issuers);
    for (const ranking of [[1], [2]])
      expect((await castHere(await ballotOf(device, tokens, ranking, 7))).status).toBe(200);
    const swapped = deviceOf(election, 'lake', 3, ' again');
    expect(await askIssuer(swapped, 0, parties.issuers[0]?.publicUrl ?? '')).toMatchObject({
      refusal: 'already-issued',
    });
  });

  it('is not prepared for another manifest, another board’s key or unknown witnesses', async () => {
    const put = (manifest: string, id = election.id) => operate(parties.box.operatorUrl, 'PUT', id, { manifest });
    const { manifest } = election;
    expect(await put(formatManifest({ ...manifest, title: 'Other' }))).toMatchObject({
      value: { refusal: 'manifest-differs' },
    });
    expect(await put(election.manifestText, 'renamed')).toMatchObject({ status: 422 });
    const board = { ...manifest.board, witnesses: [], witnessesRequired: 0 };
    const foreign = { ...board, key: { ...board.key, name: `elsewhere/elections/${election.id}` } };
    expect((await put(formatManifest({ ...manifest, board: foreign }).replace(/"title"/, '"title"'))).status).toBe(422);
    expect((await fetch(`${parties.box.operatorUrl}/operator/key`)).status).toBe(401);
  });
});

describe('what the board cannot hide', () => {
  it('closes with what was cast, and verify finds every later change', async () => {
    const ballots = await Promise.all(Array.from({ length: 12 }, (_, index) => honest(10 + index)));
    for (const ballot of ballots) await castHere(ballot);
    const seen = utf8(await (await fetch(`${parties.box.publicUrl}/elections/${election.id}/checkpoint`)).text());
    clock.now = AFTER;
    const closed = await closeElection(parties, election);
    const honestly = await verifyClosed(election, closed);
    expect(failed(honestly)).toEqual([]);
    expect(honestly.isTrusted).toBe(true);
    const [name = '', lines = new Uint8Array()] = [...closed.files].find(([file]) => file.startsWith('ballots/')) ?? [];
    const text = new TextDecoder().decode(lines);
    const replaced = text.replace(/^.*\n/, (line) => line.replace(/"sequence":\d+/, '"sequence":9'));
    const changed = { ...closed, files: new Map([...closed.files, [name, utf8(replaced)]]) };
    expect(failed(await verifyClosed(election, changed))).toEqual(
      expect.arrayContaining(['ballot-signatures', 'board']),
    );
    const dropped = { ...closed, files: new Map([...closed.files, [name, utf8(text.replace(/^.*\n/, ''))]]) };
    expect(failed(await verifyClosed(election, dropped))).toEqual(expect.arrayContaining(['close-record', 'board']));
    // The box signs a second story about the same size: two checkpoints of its key prove it.
    const { size, origin } = expectOk(parseCheckpoint(seen)).checkpoint;
    const forked = signCheckpoint({ origin, size, root: rootOf([leafHash(utf8('other'))]), extensions: [] }, BOX_SEED);
    const [one, other] = [seen, forked].map((bytes) => expectOk(parseCheckpoint(bytes)).checkpoint);
    expect(one && other && compareCheckpoints(one, other, [])).toMatchObject({ type: 'forked' });
  });

  it('shows an issuer that states fewer tokens than voting keys were cast', async () => {
    clock.now = OPEN;
    const [honestIssuers, small] = [election, await prepareElection(parties, { lake: 4 })];
    election = small;
    for (const member of [0, 1, 2]) expect((await castHere(await honest(member))).status).toBe(200);
    clock.now = AFTER;
    const [platform, observer] = (await statementsOf(parties, small.id)) as { issued: number; signature: string }[];
    expect(platform?.issued).toBe(3);
    const close = (issued: unknown) => operate(parties.box.operatorUrl, 'POST', `${small.id}/close`, { issued });
    expect(await close([{ ...platform, issued: 2 }, observer])).toMatchObject({
      value: { refusal: 'statement-refused' },
    });
    expect(await close([platform])).toMatchObject({ value: { refusal: 'statements-missing' } });
    // An issuer that signs a lie is written down with it: two tokens for three voting keys cannot be.
    const identity = JSON.parse(await readFile(join(parties.folder, 'platform', 'identity.json'), 'utf8')) as {
      seed: string;
    };
    const lie = { issuer: 'platform', style: 'lake', issued: 2, requestsRoot: new Uint8Array(32) };
    const about = { election: small.id, manifestHash: manifestHash(utf8(small.manifestText)) };
    const { requestsRoot, signature } = signIssuedStatement(
      lie,
      about,
      fromBase64Url(identity.seed) ?? new Uint8Array(),
    );
    const stated = { ...lie, requestsRoot: toBase64Url(requestsRoot), signature: toBase64Url(signature) };
    const closed = await closeElection(parties, small, [stated, observer ?? {}]);
    expect(failed(await verifyClosed(small, closed))).toEqual(
      expect.arrayContaining(['issued-counts', 'issue-requests']),
    );
    election = honestIssuers;
  });
});
