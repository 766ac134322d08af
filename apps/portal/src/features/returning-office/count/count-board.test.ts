import 'fake-indexeddb/auto';
import { assembleBundle, parseResult, resultSignedBytes, writeArchive, type BundleParts } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { runElection, VOTERS } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { fromBase64Url, parseVerifierKey, utf8, verifyEd25519 } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import { countBoard, openBoard, type CountProgress } from './count-board.ts';
import {
  keyFileText,
  newScrutineerKey,
  parseKeyFile,
  publicKeyText,
  scrutineerKeys,
  signatureOver,
} from './scrutineer-key.ts';

let parts: BundleParts;
let board: Uint8Array;
const quiet = (): void => undefined;

/** A board as it is handed to scrutineers: closed, not counted. */
function archiveOf(whole: BundleParts): Uint8Array {
  const files = new Map(assembleBundle(whole));
  for (const name of ['result.json', 'result-signatures.json', 'shares.json']) files.delete(name);
  return writeArchive(files);
}

beforeAll(async () => {
  ({ parts } = await runElection(VOTERS, { castMinimum: 4, uniquePercentMaximum: 100 }, countContest));
  board = archiveOf(parts);
});

describe('the count of a scrutineer in the browser', () => {
  it('gives the very bytes that the command line and every other scrutineer get', async () => {
    const outcome = await countBoard(board, parts.shares ?? [], quiet);
    expect(outcome.type === 'counted' && outcome.resultText).toBe(new TextDecoder().decode(parts.result));
    expect(outcome.type === 'counted' && outcome.checks.every(({ state }) => state !== 'failed')).toBe(true);
  });

  it('tells how far it is: ten ballots and twenty requests to check, ten ballots to open', async () => {
    const said: CountProgress[] = [];
    await countBoard(board, parts.shares ?? [], (progress) => said.push(progress));
    const last = (step: CountProgress['step']) => said.filter((progress) => progress.step === step).at(-1);
    expect(last('checking')).toEqual({ step: 'checking', done: 30, all: 30 });
    expect(last('opening')).toEqual({ step: 'opening', done: 10, all: 10 });
  });

  it('opens nothing with too few shares, and says which check stopped it', async () => {
    const outcome = await countBoard(board, (parts.shares ?? []).slice(0, 1), quiet);
    const failed = outcome.type === 'refused' ? outcome.checks.filter(({ state }) => state === 'failed') : [];
    expect(failed.map(({ name }) => name)).toEqual(['key-shares']);
  });

  it('opens nothing of a board on which a ballot was changed', async () => {
    const ballots = parts.ballots.map((ballot, index) =>
      index === 3 ? ballot.map((byte) => (byte === 65 ? 66 : byte)) : ballot,
    );
    const outcome = await countBoard(archiveOf({ ...parts, ballots }), parts.shares ?? [], quiet);
    expect(outcome.type).toBe('refused');
  });

  it('says of a file that is no board that it is none', () => {
    expect(openBoard(utf8('a photograph'))).toMatchObject({ type: 'unreadable' });
    expect(openBoard(board)).toMatchObject({ type: 'board', manifest: { election: 'park-board-2026' } });
  });
});

describe('the key of a scrutineer', () => {
  it('signs the bytes of the result under the public key it shows', () => {
    const key = newScrutineerKey('fund.example/scrutineers/juma');
    const { publicKey } = expectOk(parseVerifierKey(publicKeyText(key)));
    const text = new TextDecoder().decode(parts.result);
    expect(parseResult(utf8(text)).ok).toBe(true);
    const signature = fromBase64Url(signatureOver(text, key)) ?? new Uint8Array();
    expect(verifyEd25519(publicKey, resultSignedBytes(utf8(text)), signature)).toBe(true);
  });

  it('is kept on this device, and is the same after a walk through a file', async () => {
    const key = newScrutineerKey('fund.example/scrutineers/juma');
    await scrutineerKeys.put('account', key);
    expect(await scrutineerKeys.find('account')).toEqual(key);
    expect(parseKeyFile(keyFileText(key))).toEqual(key);
    expect(parseKeyFile('{"kind":"baraza/secret-key/v1","name":"with spaces","seed":""}')).toBeUndefined();
  });
});
