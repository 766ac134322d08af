import { checkContent, parseCastBallot, parseContent } from '@baraza/blind-ballots';
import { nativeBallotOpener } from '@baraza/blind-ballots/node';
import { issueTokens, seedOf, setUpElection, type Election } from '@baraza/blind-ballots/testing';
import { manifestHash, sealAdditionalData } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { toBase64Url, utf8 } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatVotingPass, type VotingPass } from '../shared/voting-pass/pass-text.ts';
import { castBallot, isReceiptFor } from './box/cast-ballot.ts';
import { checkReceipt } from './box/check-receipt.ts';
import { contentOf, sealVote } from './box/seal-vote.ts';
import { formatCarried, parseCarried } from './domain/carried-text.ts';
import { forgetVote, keepVote, keptVote, type DeviceStorage } from './domain/kept-vote.ts';
import { formatReceipt, parseReceipt } from './domain/receipt-text.ts';
import { leaving, sequenceFor, withDraft, withSealed, withSentBefore } from './domain/vote-steps.ts';
import { openPass, resumeVote, type OpenVote } from './open-pass.ts';
import { FakeBox } from './testing/fake-box.ts';

const ORIGIN = 'https://vote.example.org';
const voter = { name: 'amal', style: 'north', content: { ranking: [2, 1] } } as const;
let election: Election;
let pass: VotingPass;

beforeAll(async () => {
  election = await setUpElection([voter, { ...voter, name: 'bina' }], { castMinimum: 2, uniquePercentMaximum: 100 });
  const { tokens, randomizer } = await issueTokens(election, voter);
  const seeds = { votingSeed: seedOf(`voting ${voter.name}`), randomizer, tokens };
  const hash = manifestHash(election.manifestBytes);
  pass = { election: election.manifest.election, style: 'north', ...seeds, manifestHash: hash, host: ORIGIN };
});

function deviceMemory(): DeviceStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

async function sealed({ vote, accepted }: OpenVote, ranking: readonly number[], sentBefore = 0): Promise<OpenVote> {
  const chosen = withSentBefore(withDraft(vote, { ranking, choice: null, isBlank: ranking.length === 0 }), sentBefore);
  const sequence = sequenceFor(chosen, () => 77) ?? Number.NaN;
  const content = contentOf(chosen.draft, accepted.style) ?? { ranking: [] };
  return { vote: withSealed(chosen, await sealVote(accepted, content, sequence), sequence), accepted };
}

const boxKey = () => election.manifest.board.key;

describe('a pass', () => {
  it('opens as text, with a stranger’s line breaks, or as the link that carries it', async () => {
    const box = new FakeBox(election);
    const text = formatVotingPass(pass);
    for (const given of [text, ` ${text.slice(0, 70)}\n${text.slice(70)} `, `${ORIGIN}/elections/x#pass=${text}`]) {
      expect(expectOk(await openPass(given, box.ask, ORIGIN)).accepted.style.id).toBe('north');
    }
  });

  it('is refused, with the reason, where anything about it does not hold', async () => {
    const box = new FakeBox(election);
    const fault = async (change: Partial<VotingPass>, origin = ORIGIN) =>
      openPass(formatVotingPass({ ...pass, ...change }), box.ask, origin);
    expect(await fault({}, 'https://vote.example.net')).toMatchObject({ error: { type: 'other-host' } });
    expect(await fault({ style: 'south' })).toMatchObject({ error: { type: 'unknown-style' } });
    expect(await fault({ votingSeed: seedOf('somebody') })).toMatchObject({ error: { type: 'token-does-not-hold' } });
    expect(await fault({ tokens: pass.tokens.slice(1) })).toMatchObject({ error: { type: 'token-does-not-hold' } });
    expect(await fault({ manifestHash: seedOf('other') })).toMatchObject({ error: { type: 'other-manifest' } });
    expect(await fault({ election: 'another' })).toMatchObject({ error: { refusal: 'unknown-election' } });
  });

  it.each(['', 'BVP1.', 'BVP1.e30', 'BVP2.e30', 'x'.repeat(50_000), 'BVP1.bnVsbA', 'BVP1.W10', '#pass=', '\u0000'])(
    'is not %j',
    async (text) => {
      expect(await openPass(text, new FakeBox(election).ask, ORIGIN)).toEqual({
        ok: false,
        error: { type: 'not-a-pass' },
      });
    },
  );
});

describe('a vote', () => {
  it('reaches the box as what was chosen, and the promise is a receipt', async () => {
    const box = new FakeBox(election);
    const open = expectOk(await openPass(formatVotingPass(pass), box.ask, ORIGIN));
    const { vote, accepted } = await sealed(open, [3, 1]);
    const receipt = expectOk(await castBallot(vote.sealed?.text ?? '', boxKey(), box.ask));
    const ballot = expectOk(parseCastBallot(utf8(box.ballots[0] ?? '')));
    const binding = {
      election: ballot.election,
      style: 'north',
      sequence: 77,
      votingKey: toBase64Url(ballot.votingKey),
    };
    const opened = await nativeBallotOpener(election.electionSecretKey)(ballot.sealed, sealAdditionalData(binding));
    const content = expectOk(parseContent(opened ?? new Uint8Array(), accepted.style));
    expect(content).toEqual({ ranking: [3, 1] });
    expect(checkContent(content, accepted.style).ok).toBe(true);
    expect(parseReceipt(formatReceipt(receipt))).toEqual(receipt);
  });

  it('goes on after a crash between sending and the answer: the same bytes, one ballot, the same promise', async () => {
    const box = new FakeBox(election);
    const storage = deviceMemory();
    const open = await sealed(expectOk(await openPass(formatVotingPass(pass), box.ask, ORIGIN)), [1, 2]);
    keepVote(leaving(open.vote), storage);
    box.answersLost = 1;
    const lost = await castBallot(open.vote.sealed?.text ?? '', boxKey(), box.ask);
    expect(lost).toEqual({ ok: false, error: { type: 'unreachable' } });

    const kept = keptVote(storage);
    const resumed = kept && (await resumeVote(kept, ORIGIN));
    expect(resumed?.vote.draft.ranking).toEqual([1, 2]);
    const receipt = expectOk(await castBallot(resumed?.vote.sealed?.text ?? '', boxKey(), box.ask));
    expect(box.ballots).toHaveLength(1);
    expect(isReceiptFor(receipt, open.vote.sealed?.text ?? '', boxKey())).toBe(true);
    forgetVote(storage);
    expect(keptVote(storage)).toBeUndefined();
  });

  it('that is changed after it has left carries a higher number, and the same one while it has not', async () => {
    const box = new FakeBox(election);
    const first = await sealed(expectOk(await openPass(formatVotingPass(pass), box.ask, ORIGIN)), [1]);
    const before = await sealed(first, [2]);
    expect(before.vote.sealed?.sequence).toBe(first.vote.sealed?.sequence);
    const after = await sealed({ ...first, vote: leaving(before.vote) }, [3]);
    expect(after.vote.sealed?.sequence).toBeGreaterThan(before.vote.sealed?.sequence ?? Number.NaN);
  });

  it.each([
    'not json',
    '{}',
    '{"passText":1}',
    '[]',
    'null',
    '{"passText":"","manifestText":"","draft":{"ranking":[-1]}}',
  ])('that the device kept as %j is treated as none', (text) => {
    expect(keptVote({ ...deviceMemory(), getItem: () => text })).toBeUndefined();
  });

  it('is told that a false promise is none, and why the box refused', async () => {
    const open = expectOk(await openPass(formatVotingPass(pass), new FakeBox(election).ask, ORIGIN));
    const text = (await sealed(open, [1])).vote.sealed?.text ?? '';
    const liar = new FakeBox(election, seedOf('not the box'));
    expect(await castBallot(text, boxKey(), liar.ask)).toEqual({ ok: false, error: { type: 'promise-does-not-hold' } });
    const closed = new FakeBox(election);
    closed.refusal = 'closed';
    expect(await castBallot(text, boxKey(), closed.ask)).toEqual({
      ok: false,
      error: { type: 'refused', refusal: 'closed' },
    });
  });

  it('travels sealed on somebody else’s device, who gives back the same receipt', async () => {
    const box = new FakeBox(election);
    const open = await sealed(expectOk(await openPass(formatVotingPass(pass), box.ask, ORIGIN)), [2]);
    const text = open.vote.sealed?.text ?? '';
    const carried = parseCarried(`${formatCarried(text)}\n`);
    const receipt = expectOk(await castBallot(carried?.text ?? '', boxKey(), box.ask));
    expect(isReceiptFor(receipt, text, boxKey())).toBe(true);
    expect(parseCarried(formatCarried(text).slice(0, -2))).toBeUndefined();
    expect(parseCarried(formatVotingPass(pass))).toBeUndefined();
  });
});

describe('a receipt', () => {
  it('is a promise first, then a place on the signed and witnessed board', async () => {
    const box = new FakeBox(election);
    const open = await sealed(expectOk(await openPass(formatVotingPass(pass), box.ask, ORIGIN)), [1]);
    const receipt = expectOk(await castBallot(open.vote.sealed?.text ?? '', boxKey(), box.ask));
    expect(expectOk(await checkReceipt(receipt, box.ask)).type).toBe('promised');
    box.publish();
    expect(expectOk(await checkReceipt(receipt, box.ask))).toEqual({
      type: 'included',
      title: 'Park board',
      position: 2,
      boardSize: 2,
      cosigned: 1,
      witnesses: 1,
    });
  });

  it('that was forged or changed is refused', async () => {
    const box = new FakeBox(election);
    const open = await sealed(expectOk(await openPass(formatVotingPass(pass), box.ask, ORIGIN)), [1]);
    const receipt = expectOk(await castBallot(open.vote.sealed?.text ?? '', boxKey(), box.ask));
    const forged = { ...receipt, leaf: seedOf('other') };
    expect(await checkReceipt(forged, box.ask)).toEqual({ ok: false, error: { type: 'promise-does-not-hold' } });
    const text = formatReceipt(receipt);
    for (const hostile of ['', 'BRC1.', text.slice(0, -1), `${text}A`, 'BRC1.e30', 'BRC1.'.padEnd(5000, 'A')]) {
      expect(parseReceipt(hostile)).toBeUndefined();
    }
  });
});
