import {
  verifyEd25519,
  fromBase64Url,
  parseCheckpoint,
  verifyInclusion,
  verifyCosignature,
  verifyNote,
} from '@baraza/transparency-log';
import { promiseSignedBytes } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeElection, failed, statementsOf, verifyClosed } from './support/close.ts';
import { newDatabase } from './support/database.ts';
import { prepareElection, tellParties, type TestElection } from './support/election.ts';
import { operate } from './support/operate.ts';
import { startParties, type Parties } from './support/parties.ts';
import { ballotOf, cast, deviceOf, getJson, tokensFor, type CastAnswer } from './support/voter.ts';

const OPEN = new Date('2026-11-03T12:00:00Z');
const AFTER = new Date('2026-11-08T20:00:00Z');
const MEMBERS = { lake: 24, market: 5 };
let parties: Parties;
let election: TestElection;
const clock = { now: new Date('2026-10-30T12:00:00Z') };
const ballots: Uint8Array[] = [];
const answers: CastAnswer[] = [];
const bytes = (text: string): Uint8Array => fromBase64Url(text) ?? new Uint8Array();
const path = (rest: string): string => `/elections/${election.id}/${rest}`;

beforeAll(async () => {
  parties = await startParties(await newDatabase(inject('clusterUrl')), clock);
  election = await prepareElection(parties, MEMBERS);
});
afterAll(() => parties.stop());

describe('a vote from its manifest to a verified bundle', () => {
  it('begins with a board whose only entry is the manifest, cosigned', async () => {
    await tellParties(parties, election);
    const text = await (await fetch(`${parties.box.publicUrl}${path('manifest.json')}`)).text();
    expect(text).toBe(election.manifestText);
    const checkpoint = await (await fetch(`${parties.box.publicUrl}${path('checkpoint')}`)).text();
    const signed = expectOk(parseCheckpoint(new TextEncoder().encode(checkpoint)));
    expect(signed.checkpoint).toMatchObject({ origin: `vote.example/elections/${election.id}`, size: 1 });
    expect(verifyNote(signed.note, election.manifest.board.key).ok).toBe(true);
    expect(verifyCosignature(signed, parties.witness.key).ok).toBe(true);
    expect(await getJson(parties.box.publicUrl, '/elections')).toEqual([]);
  });

  it('takes every ballot with a promise, and proves it once twenty have been shuffled together', async () => {
    clock.now = OPEN;
    const { box, issuers } = parties;
    const voters = Object.entries(MEMBERS).flatMap(([style, n]) =>
      Array.from({ length: n }, (_, member) => ({ style, member })),
    );
    for (const { style, member } of voters) {
      const device = deviceOf(election, style, member);
      ballots.push(
        await ballotOf(device, await tokensFor(device, issuers), [1 + (member % 4), 1 + ((member + 1) % 4)]),
      );
    }
    answers.push(
      ...(await Promise.all(ballots.slice(0, 19).map((ballot) => cast(box.publicUrl, election.id, ballot)))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 19 }, () => 200));
    const { promise } = answers[0] ?? {};
    const leaf = bytes(promise?.leaf ?? '');
    const said = promiseSignedBytes({ election: election.id, leaf });
    expect(verifyEd25519(election.manifest.board.key.publicKey, said, bytes(promise?.signature ?? ''))).toBe(true);
    expect(await getJson(box.publicUrl, path(`proofs/${promise?.leaf}`))).toEqual({ refusal: 'not-yet' });
    expect(await getJson(box.publicUrl, path('turnout'))).toEqual({ keys: 0, ballots: 0 });
    answers.push(await cast(box.publicUrl, election.id, ballots[19] ?? new Uint8Array()));
    const proven = await untilProven(promise?.leaf ?? '');
    const root = expectOk(parseCheckpoint(new TextEncoder().encode(proven.checkpoint))).checkpoint.root;
    const proof = proven.proof.map(bytes);
    expect(expectOk(verifyInclusion({ index: proven.index, size: proven.size, leaf, root, proof }))).toBe(undefined);
    expect(await getJson(box.publicUrl, path('turnout'))).toEqual({ keys: 20, ballots: 20 });
  });

  it('answers the same bytes with the same promise, also after the close, and nothing else then', async () => {
    const { box } = parties;
    for (const ballot of ballots.slice(20)) answers.push(await cast(box.publicUrl, election.id, ballot));
    expect(await cast(box.publicUrl, election.id, ballots[0] ?? new Uint8Array())).toEqual(answers[0]);
    expect(await operate(box.operatorUrl, 'POST', `${election.id}/close`, { issued: [] })).toMatchObject({
      value: { refusal: 'still-open' },
    });
    clock.now = AFTER;
    expect(await cast(box.publicUrl, election.id, ballots[28] ?? new Uint8Array())).toEqual(answers[28]);
    const late = deviceOf(election, 'lake', 0);
    const another = await ballotOf(late, [new Uint8Array(256), new Uint8Array(256)], [1], 1);
    expect(await cast(box.publicUrl, election.id, another)).toEqual({ status: 409, refusal: 'closed' });
  });

  it('closes with the issuers’ statements into a bundle that verifies under trusted keys', async () => {
    const closed = await closeElection(parties, election);
    const verification = await verifyClosed(election, closed);
    expect(failed(verification)).toEqual([]);
    expect(verification).toMatchObject({ holds: true, isTrusted: true });
    expect(closed.closed).toMatchObject({ size: 31 });
    const again = await operate(parties.box.operatorUrl, 'POST', `${election.id}/close`, { issued: closed.issued });
    expect(again).toEqual({ status: 200, value: closed.closed });
    const other = await statementsOf(parties, election.id);
    expect(
      await operate(parties.box.operatorUrl, 'POST', `${election.id}/close`, { issued: other.reverse() }),
    ).toMatchObject({ status: 422 });
    expect(await cast(parties.box.publicUrl, election.id, ballots[0] ?? new Uint8Array())).toEqual(answers[0]);
  });
});

interface Proven {
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  readonly checkpoint: string;
  readonly refusal?: string;
}

/** The batch moves and is cosigned right after the answer that filled it. */
async function untilProven(leaf: string): Promise<Proven> {
  for (;;) {
    const proven = await getJson<Proven>(parties.box.publicUrl, path(`proofs/${leaf}`));
    if (proven.refusal === undefined) return proven;
  }
}
