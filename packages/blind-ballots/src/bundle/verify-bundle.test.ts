import { expectOk } from '@baraza/result';
import { formatVerifierKey, utf8, verifierKeyOf } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assembleBundle,
  bundleReaderOver,
  parseTrustedKeys,
  portablePrimitives,
  verifyBundle,
  type Verification,
} from '../index.ts';
import { nativePrimitives, startBallotWorkers } from '../node/index.ts';
import { countFirstPreferences, runElection, VOTERS } from '../testing/close-simulated-election.ts';
import { seedOf } from '../testing/simulate-election.ts';

const TRUST = {
  kind: 'baraza/trust/v1',
  logs: [formatVerifierKey(verifierKeyOf('log.example', 1, seedOf('log')))],
  issuers: ['platform', 'observer'].map((id) =>
    formatVerifierKey(verifierKeyOf(`${id}.example/issuer`, 1, seedOf(id))),
  ),
  scrutineers: [formatVerifierKey(verifierKeyOf('scrutineer.example/s', 1, seedOf('scrutineer')))],
  witnesses: [formatVerifierKey(verifierKeyOf('witness.example/w', 4, seedOf('witness')))],
  witnessesRequired: 1,
};
const trusted = expectOk(parseTrustedKeys(utf8(JSON.stringify(TRUST, undefined, 2))));

async function verify(files: ReadonlyMap<string, Uint8Array>): Promise<Verification> {
  const options = { count: countFirstPreferences, trusted, primitives: nativePrimitives };
  return expectOk(await verifyBundle(bundleReaderOver(files), options));
}

const failures = (verification: Verification) => verification.checks.filter((check) => check.state === 'failed');

describe('a published election', () => {
  let run: Awaited<ReturnType<typeof runElection>>;
  beforeAll(async () => {
    run = await runElection(VOTERS);
  });

  it('holds under trusted keys, and every check says so', async () => {
    const verification = await verify(assembleBundle(run.parts));
    expect(failures(verification)).toEqual([]);
    expect(verification).toMatchObject({ holds: true, isTrusted: true, untrusted: [] });
    const states = new Map(verification.checks.map((check) => [check.name, check.state]));
    expect(states.get('count')).toBe('ok');
    expect(states.get('rolls')).toBe('ok');
    expect(states.get('issue-requests')).toBe('ok');
    expect(states.get('forks')).toBe('withheld');
  });

  it('holds with the portable cryptography of a browser too', async () => {
    const options = { count: countFirstPreferences, primitives: portablePrimitives };
    const verification = expectOk(await verifyBundle(bundleReaderOver(assembleBundle(run.parts)), options));
    expect(failures(verification)).toEqual([]);
    expect(verification).toMatchObject({ holds: true, isTrusted: false, untrusted: ['everybody'] });
  });

  it('holds when the work is spread over threads', async () => {
    const work = startBallotWorkers(2);
    const options = { count: countFirstPreferences, trusted, primitives: nativePrimitives, work };
    const spread = expectOk(await verifyBundle(bundleReaderOver(assembleBundle(run.parts)), options));
    await work.close();
    expect(spread).toEqual(await verify(assembleBundle(run.parts)));
  });

  it('agrees only with itself where a party is not trusted', async () => {
    const files = assembleBundle(run.parts);
    const strangers = { ...trusted, issuers: trusted.issuers.slice(0, 1) };
    const options = { count: countFirstPreferences, trusted: strangers, primitives: nativePrimitives };
    expect(expectOk(await verifyBundle(bundleReaderOver(files), options))).toMatchObject({
      holds: true,
      isTrusted: false,
      untrusted: ['observer.example/issuer'],
    });
  });

  it('without rolls and requests says what it could not check', async () => {
    const { manifest, ballots, close, checkpoint, result, resultSignatures, shares } = run.parts;
    const parts = { manifest, ballots, close, checkpoint, result, resultSignatures, ...(shares && { shares }) };
    const verification = await verify(assembleBundle(parts));
    expect(verification.holds).toBe(true);
    expect(verification.checks.find((check) => check.name === 'rolls')?.state).toBe('withheld');
  });

  it('is not a bundle without a manifest', async () => {
    expect(await verifyBundle(bundleReaderOver(new Map()), { count: countFirstPreferences })).toMatchObject({
      ok: false,
      error: { type: 'unreadable-bundle' },
    });
  });
});

describe('an election its gate kept closed', () => {
  it('holds without shares; the count is withheld; publishing it anyway fails', async () => {
    const { parts } = await runElection(VOTERS, { castMinimum: 100, uniquePercentMaximum: 5 });
    const { manifest, ballots, close, checkpoint, result, resultSignatures } = parts;
    const closed = assembleBundle({ manifest, ballots, close, checkpoint, result, resultSignatures });
    const verification = await verify(closed);
    expect(failures(verification)).toEqual([]);
    expect(verification.checks.find((check) => check.name === 'count')?.state).toBe('withheld');
    const forScrutineers = await verify(assembleBundle(parts));
    expect(failures(forScrutineers)).toEqual([]);
    expect(forScrutineers.checks.find((check) => check.name === 'count')?.state).toBe('ok');
  });
});
