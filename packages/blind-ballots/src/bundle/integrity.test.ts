import { expectOk } from '@baraza/result';
import { fromUtf8, leafHash, utf8 } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assembleBundle,
  boardEntries,
  boardLeaves,
  bundleReaderOver,
  formatCastBallot,
  parseCastBallot,
  parseResult,
  signCastBallot,
  verifyBundle,
  type BundleParts,
  type Check,
} from '../index.ts';
import { nativePrimitives } from '../node/index.ts';
import {
  checkpointOver,
  closeElection,
  countFirstPreferences,
  runElection,
  VOTERS,
} from '../testing/close-simulated-election.ts';
import {
  castBallot,
  issueTokens,
  seedOf,
  setUpElection,
  type Election,
  type Tokens,
} from '../testing/simulate-election.ts';

let election: Election;
let parts: BundleParts;
let tokens: ReadonlyMap<string, Tokens>;

beforeAll(async () => {
  ({ election, parts, tokens } = await runElection(VOTERS));
});

const [FIRST, SECOND] = VOTERS as readonly [(typeof VOTERS)[number], (typeof VOTERS)[number]];
const tokensOf = (name: string): Tokens => tokens.get(name) as Tokens;
const requests = () => VOTERS.map(({ name, style }) => ({ style, requests: tokensOf(name).requests }));

async function failuresOf(
  changed: BundleParts,
  seenCheckpoints: readonly Uint8Array[] = [],
): Promise<readonly Check[]> {
  const options = { count: countFirstPreferences, primitives: nativePrimitives, seenCheckpoints };
  const verification = expectOk(await verifyBundle(bundleReaderOver(assembleBundle(changed)), options));
  return verification.checks.filter((check) => check.state === 'failed');
}

const namesOf = (failures: readonly Check[]): readonly string[] => [...new Set(failures.map(({ name }) => name))];

/** A board on which the log, the issuers and the scrutineers all agree to close with these ballots. */
const closedWith = (ballots: readonly Uint8Array[]): Promise<BundleParts> =>
  closeElection(election, ballots, requests());

describe('replacing a vote', () => {
  it('counts the highest sequence number', async () => {
    const replaced = await castBallot(election, { ...FIRST, content: { ranking: [4] } }, tokensOf(FIRST.name), 1);
    const closed = await closedWith([...parts.ballots, replaced]);
    expect(await failuresOf(closed)).toEqual([]);
    const [north] = expectOk(parseResult(closed.result)).styles;
    expect(north).toMatchObject({ cast: 7, superseded: 1, voided: 0, valid: 6 });
  });

  it('voids both where one number was used for two different ballots', async () => {
    const second = await castBallot(election, { ...FIRST, content: { ranking: [4] } }, tokensOf(FIRST.name), 0);
    const closed = await closedWith([...parts.ballots, second]);
    expect(await failuresOf(closed)).toEqual([]);
    expect(expectOk(parseResult(closed.result)).styles[0]).toMatchObject({ cast: 7, voided: 2, valid: 5 });
  });
});

describe('a ballot that must not be there is named', () => {
  it('a replayed one', async () => {
    const failures = await failuresOf(await closedWith([...parts.ballots, parts.ballots[0] as Uint8Array]));
    expect(failures).toMatchObject([{ name: 'replays', where: 'ballot 11', detail: 'is ballot 1 again' }]);
  });

  it('one signed by another voting key', async () => {
    const ballot = expectOk(parseCastBallot(parts.ballots[3] as Uint8Array));
    const forged = signCastBallot({ ...ballot, sealed: ballot.sealed }, seedOf('thief'));
    const foreign = utf8(formatCastBallot({ ...forged, votingKey: ballot.votingKey }));
    const failures = await failuresOf(await closedWith(parts.ballots.with(3, foreign)));
    expect(failures).toMatchObject([{ name: 'ballot-signatures', where: 'ballots/00000.ndjson:4' }]);
  });

  it('one with the tokens of somebody else', async () => {
    const stolen = await castBallot(election, FIRST, tokensOf(SECOND.name));
    const failures = await failuresOf(await closedWith(parts.ballots.with(0, stolen)));
    expect(failures).toMatchObject([{ name: 'tokens', where: 'ballots/00000.ndjson:1' }]);
  });

  it('one whose tokens were issued for another style', async () => {
    const elsewhere = await castBallot(election, { ...FIRST, style: 'south' }, tokensOf(FIRST.name));
    expect(namesOf(await failuresOf(await closedWith(parts.ballots.with(0, elsewhere))))).toContain('tokens');
  });

  it('one whose tokens were issued for another election', async () => {
    const other = await setUpElection(VOTERS, election.manifest.gate, 'another-election');
    const foreign = { ...other, manifest: { ...other.manifest, election: election.manifest.election } };
    const misused = await castBallot(election, FIRST, await issueTokens(other, FIRST));
    expect(namesOf(await failuresOf(await closedWith(parts.ballots.with(0, misused))))).toEqual(['tokens']);
    const copied = await castBallot({ ...foreign, manifest: other.manifest }, FIRST, await issueTokens(other, FIRST));
    expect(namesOf(await failuresOf(await closedWith(parts.ballots.with(0, copied))))).toEqual(['ballot-form']);
  });

  it('one cast after close', async () => {
    const late = await castBallot(election, FIRST, tokensOf(FIRST.name), 5);
    const failures = await failuresOf({ ...parts, ballots: [...parts.ballots, late] });
    expect(namesOf(failures)).toEqual(expect.arrayContaining(['close-record', 'board', 'result']));
  });

  it('more ballots than tokens', async () => {
    const unregistered = requests().slice(1);
    const failures = await failuresOf(await closeElection(election, parts.ballots, unregistered));
    expect(failures[0]).toMatchObject({ name: 'issued-counts', where: 'close.json issued[0]' });
    expect(failures[0]?.detail).toContain('6 voting keys were cast for north, platform issued 5');
  });

  it('an issuer under whose name the manifest has keys it never saw', async () => {
    const { manifestBytes, manifest } = await setUpElection(VOTERS, election.manifest.gate);
    const forged = { ...election, manifestBytes, manifest };
    const failures = await failuresOf({ ...(await closeElection(forged, [], [])), close: parts.close });
    expect(failures).toContainEqual({
      name: 'issued-statements',
      state: 'failed',
      where: 'close.json issued[2]',
      detail: 'not signed by observer for this manifest',
    });
  });

  it('a token issued twice to one member', async () => {
    const twice = [...requests(), { style: FIRST.style, requests: tokensOf(FIRST.name).requests }];
    const failures = await failuresOf(await closeElection(election, parts.ballots, twice));
    expect(failures.some(({ detail }) => detail === 'a second token for the same member')).toBe(true);
    expect(namesOf(failures)).toContain('issued-counts');
  });
});

describe('a board that was tampered with is named', () => {
  it('a removed ballot', async () => {
    const failures = await failuresOf({ ...parts, ballots: parts.ballots.slice(1) });
    expect(failures[0]).toMatchObject({ name: 'board', detail: '11 entries where the log signed 12' });
  });

  it('two ballots that changed places', async () => {
    const [first, second, ...rest] = parts.ballots as readonly [Uint8Array, Uint8Array, ...Uint8Array[]];
    const failures = await failuresOf({ ...parts, ballots: [second, first, ...rest] });
    expect(failures[0]).toMatchObject({ name: 'board', where: 'checkpoint' });
  });

  it('a log that told another story before', async () => {
    const entries = boardEntries(parts).with(1, utf8('another first ballot')).slice(0, 8);
    const failures = await failuresOf(parts, [checkpointOver(boardLeaves(entries))]);
    expect(failures).toMatchObject([{ name: 'forks', where: 'checkpoint seen earlier (1)' }]);
    const honest = checkpointOver(boardLeaves(boardEntries(parts).slice(0, 8)));
    expect(await failuresOf(parts, [honest])).toEqual([]);
  });

  it('a log that shrank', async () => {
    const longer = checkpointOver([...boardLeaves(boardEntries(parts)), leafHash(utf8('more'))]);
    expect(namesOf(await failuresOf(parts, [longer]))).toEqual(['forks']);
  });
});

describe('a key holder is named', () => {
  it('who is missing', async () => {
    const failures = await failuresOf({ ...parts, shares: (parts.shares ?? []).slice(0, 1) });
    expect(failures[0]).toMatchObject({ name: 'key-shares', detail: '1 shares, 2 are required' });
  });

  it('who lies', async () => {
    const shares = (parts.shares ?? []).map(({ holder, share }) =>
      holder === 'bakari' ? { holder, share: share.map((byte) => byte ^ 1) } : { holder, share },
    );
    const failures = await failuresOf({ ...parts, shares });
    expect(failures[0]?.detail).toBe('the share of bakari is not the one the manifest commits to');
  });
});

describe('a result is held against the recount', () => {
  it('names the vote that differs', async () => {
    const altered = (fromUtf8(parts.result) ?? '').replace(
      '"firstPreferences":[2,2,1,1]',
      '"firstPreferences":[2,2,2,0]',
    );
    const failures = await failuresOf({ ...parts, result: utf8(altered) });
    expect(failures[0]).toMatchObject({ name: 'count', where: 'result.json styles[0].count firstPreferences[2]' });
    expect(namesOf(failures)).toEqual(['count', 'result', 'result-signatures']);
  });
});
