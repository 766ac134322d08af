import 'fake-indexeddb/auto';
import {
  manifestHash,
  preparedMessage,
  parseIssueRequest,
  signBlinded,
  verifySignature,
  importIssuerKey,
} from '@baraza/blind-ballots';
import { createRawRsaKey } from '@baraza/blind-ballots/node';
import { seedOf, setUpElection, VOTERS, type Election } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import {
  ed25519PublicKey,
  equalBytes,
  inclusionProof,
  leafHash,
  nodeReaderOver,
  toBase64Url,
  utf8,
} from '@baraza/transparency-log';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keptPasses } from '../../../shared/voting-pass/pass-store.ts';
import type { IssuerAnswer, IssuerPlace } from './ask-issuer.ts';
import { makePass, type PassMaker } from './make-pass.ts';
import { LogUnreachable, type PublicLog } from './public-log.ts';
import { aPublicLog } from './testing/a-public-log.ts';
import type { VotingPlan } from './voting-plan.ts';

let election: Election;
let log: PublicLog;
const MEMBER = seedOf('member voter 0');
const manifestText = () => new TextDecoder().decode(election.manifestBytes);

async function planFor(seed: Uint8Array): Promise<VotingPlan> {
  const roll = election.rolls.get('north') ?? [];
  const index = roll.findIndex((key) => equalBytes(key, ed25519PublicKey(seed)));
  const leaves = roll.map((key) => leafHash(key));
  const proof = index < 0 ? [] : await inclusionProof(nodeReaderOver(leaves), index, leaves.length);
  return {
    election: election.manifest.election,
    style: 'north',
    manifestText: manifestText(),
    logIndex: 1,
    logKey: log.key,
    issuers: election.manifest.issuers.map(({ id }) => ({ id, url: `https://${id}.example` })),
    host: 'https://vote.example',
    rollProof: { index: Math.max(index, 0), proof: proof.map((hash) => toBase64Url(hash)) },
  };
}

/** Issuers as the protocol wants them: one answer for each member, and the same one to the same request. */
function issuers() {
  const answered = new Map<string, string>();
  const asked: string[] = [];
  const ask = async ({ url, style }: IssuerPlace, text: string): Promise<IssuerAnswer<Uint8Array>> => {
    const id = new URL(url).hostname.split('.')[0] ?? '';
    asked.push(id);
    const request = expectOk(parseIssueRequest(utf8(text)));
    const before = answered.get(`${id} ${toBase64Url(request.rollLeaf)}`);
    if (before !== undefined && before !== text)
      return { type: 'refused', reason: 'already-issued', isTemporary: false };
    answered.set(`${id} ${toBase64Url(request.rollLeaf)}`, text);
    const key = createRawRsaKey(election.rsaKeys.get(`${id}.${style}`) ?? '');
    return { type: 'answered', value: expectOk(signBlinded(key, request.blindedMessage)) };
  };
  return { ask, asked };
}

const makerWith = (ask: PassMaker['ask']): PassMaker => ({ store: keptPasses, log, ask });

/** The log with the record of a manifest at the place that the plan names. */
const logOf = (manifest: string) =>
  aPublicLog({
    size: 3,
    index: 1,
    record: { election: election.manifest.election, manifestHash: toBase64Url(manifestHash(utf8(manifest))) },
  });

beforeAll(async () => {
  election = await setUpElection(VOTERS, { castMinimum: 4, uniquePercentMaximum: 100 });
  log = await logOf(manifestText());
});
beforeEach(() => keptPasses.forgetAll());

describe('making a voting pass', () => {
  it('ends with a signature of every issuer over a key that no issuer has seen', async () => {
    const { ask } = issuers();
    const sent: string[] = [];
    const watched: PassMaker['ask'] = (place, text) => (sent.push(text), ask(place, text));
    const { pass } = expectOk(await makePass(await planFor(MEMBER), MEMBER, makerWith(watched)));
    const votingKey = ed25519PublicKey(pass?.votingSeed ?? new Uint8Array());
    const token = { election: election.manifest.election, style: 'north', votingKey };
    for (const [index, { rsaKeys }] of election.manifest.issuers.entries()) {
      const key = expectOk(await importIssuerKey(rsaKeys[0] ?? new Uint8Array()));
      const message = preparedMessage(token, pass?.randomizer ?? new Uint8Array());
      expect(await verifySignature(key, message, pass?.tokens[index] ?? new Uint8Array())).toBe(true);
    }
    expect(sent.join()).not.toContain(toBase64Url(votingKey));
    // What would link the pass to the requests is not kept once it is made.
    expect((await keptPasses.all()).flatMap((kept) => kept.issuers.map(({ inverse }) => inverse))).toEqual([
      null,
      null,
    ]);
  });

  it('keeps the keys before the first request leaves', async () => {
    const { ask } = issuers();
    const plan = await planFor(MEMBER);
    let keptAtFirstRequest = 0;
    const watched: PassMaker['ask'] = async (place, text) => {
      keptAtFirstRequest ||= (await keptPasses.all()).filter((kept) =>
        kept.issuers.some((part) => part.request === text),
      ).length;
      return ask(place, text);
    };
    expectOk(await makePass(plan, MEMBER, makerWith(watched)));
    expect(keptAtFirstRequest).toBe(1);
  });

  it.each([0, 1])('goes on with the same request after the answer of issuer %i was lost', async (lost) => {
    const { ask } = issuers();
    let requests = 0;
    const failing: PassMaker['ask'] = async (place, text) => {
      const answer = await ask(place, text);
      return requests++ === lost ? { type: 'unreachable' } : answer;
    };
    const plan = await planFor(MEMBER);
    const first = expectOk(await makePass(plan, MEMBER, makerWith(failing)));
    expect(first.pass).toBeNull();
    expect(first.issuers.map(({ type }) => type)).toEqual(
      lost === 0 ? ['unreachable', 'signed'] : ['signed', 'unreachable'],
    );
    const again = issuersAsked(ask);
    const second = expectOk(await makePass(plan, MEMBER, makerWith(again.ask)));
    expect(second.pass?.tokens).toHaveLength(2);
    expect(again.count()).toBe(1);
  });

  it('asks nobody again once it is made, and gives the same pass', async () => {
    const { ask, asked } = issuers();
    const plan = await planFor(MEMBER);
    const first = expectOk(await makePass(plan, MEMBER, makerWith(ask)));
    const second = expectOk(await makePass(plan, MEMBER, makerWith(ask)));
    expect(second).toEqual(first);
    expect(asked).toEqual(['platform', 'observer']);
  });

  it('is one pass for two tabs that begin at the same moment', async () => {
    const { ask } = issuers();
    const plan = await planFor(MEMBER);
    const [left, right] = await Promise.all([
      makePass(plan, MEMBER, makerWith(ask)),
      makePass(plan, MEMBER, makerWith(ask)),
    ]);
    expect(expectOk(left).pass).not.toBeNull();
    expect(expectOk(left).pass).toEqual(expectOk(right).pass);
  });
});

function issuersAsked(ask: PassMaker['ask']) {
  let count = 0;
  return { ask: ((place, text) => (count++, ask(place, text))) satisfies PassMaker['ask'], count: () => count };
}

describe('what stops a voting pass', () => {
  const faultOf = async (plan: VotingPlan, seed = MEMBER, changes: Partial<PassMaker> = {}) => {
    const { ask, asked } = issuers();
    const made = await makePass(plan, seed, { ...makerWith(ask), ...changes });
    expect(asked).toEqual([]);
    return made.ok ? undefined : made.error.type;
  };

  it('a manifest that is not the one in the log, or no manifest at all', async () => {
    const plan = await planFor(MEMBER);
    expect(await faultOf({ ...plan, manifestText: plan.manifestText.replace('Park', 'Dark') })).toBe(
      'manifest-not-as-logged',
    );
    expect(await faultOf({ ...plan, manifestText: '{}' }, MEMBER, { log: await logOf('{}') })).toBe(
      'manifest-unreadable',
    );
    expect(await faultOf({ ...plan, election: 'another' })).toBe('manifest-not-as-logged');
    expect(await faultOf({ ...plan, style: 'east' })).toBe('other-constituency');
    expect(await faultOf({ ...plan, issuers: plan.issuers.slice(1) })).toBe('issuer-without-address');
  });

  it('a log that says nothing about it, is not there, or gives no answer', async () => {
    const plan = await planFor(MEMBER);
    expect(await faultOf({ ...plan, logIndex: null })).toBe('manifest-not-logged');
    expect(await faultOf({ ...plan, logIndex: 2 })).toBe('log-broken');
    expect(await faultOf(plan, MEMBER, { log: null })).toBe('manifest-not-logged');
    const silent = { ...log, read: () => Promise.reject(new LogUnreachable()) };
    expect(await faultOf(plan, MEMBER, { log: silent })).toBe('log-unreachable');
    expect(await keptPasses.all()).toEqual([]);
  });

  it('a key that is not on the roll: somebody else’s proof does not serve', async () => {
    const plan = await planFor(MEMBER);
    expect(await faultOf(plan, seedOf('stranger'))).toBe('not-on-the-roll');
    expect(await faultOf({ ...plan, rollProof: { index: 0, proof: [] } })).toBe('not-on-the-roll');
  });

  it('a device that keeps nothing: then nothing is asked for', async () => {
    const { ask, asked } = issuers();
    const store = { ...keptPasses, keepFirst: () => Promise.reject(new Error('full')) };
    expect(await makePass(await planFor(MEMBER), MEMBER, { store, log, ask })).toMatchObject({
      error: { type: 'nothing-kept' },
    });
    expect(asked).toEqual([]);
  });

  it('an issuer that signs something else, or refuses: said by name, and the rest is kept', async () => {
    const { ask } = issuers();
    const lying: PassMaker['ask'] = async (place, text) => {
      if (place.url.includes('observer')) return { type: 'refused', reason: 'not-on-the-roll', isTemporary: false };
      const answer = await ask(place, text);
      return answer.type === 'answered' ? { ...answer, value: answer.value.map((byte) => byte ^ 1) } : answer;
    };
    const attempt = expectOk(await makePass(await planFor(MEMBER), MEMBER, makerWith(lying)));
    expect(attempt).toEqual({
      pass: null,
      issuers: [
        { id: 'platform', type: 'wrong-signature' },
        { id: 'observer', type: 'refused', reason: 'not-on-the-roll', isTemporary: false },
      ],
    });
  });
});
