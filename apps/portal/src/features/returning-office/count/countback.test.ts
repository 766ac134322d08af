import {
  assembleBundle,
  formatResultSignatures,
  parseResult,
  writeArchive,
  type BundleParts,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { countbackSignedBytes, signCountback } from '@baraza/blind-ballots/countback';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { runElection, seedOf, type Voter } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { fromBase64Url, fromUtf8, verifyEd25519, verifierKeyOf, formatVerifierKey } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '../aftermath/transcript.ts';
import { countVacancy } from './count-vacancy.ts';
import { readCountbackFiles } from './countback-files.ts';

const RANKINGS = [
  [1, 3],
  [1, 3],
  [1, 4],
  [1, 3],
  [2, 4],
  [2, 4],
  [2, 3],
  [3, 4],
  [4, 3],
  [4, 3],
];
const VOTERS: readonly Voter[] = RANKINGS.map((ranking, index) => ({
  ...{ name: `voter ${index}`, style: 'north' },
  content: { ranking },
}));

let parts: BundleParts;
let board: Uint8Array;
let elected: readonly number[];

beforeAll(async () => {
  ({ parts } = await runElection(VOTERS, { castMinimum: 1, uniquePercentMaximum: 100 }, countContest));
  const files = new Map(assembleBundle(parts));
  for (const name of ['result.json', 'result-signatures.json', 'shares.json']) files.delete(name);
  board = writeArchive(files);
  const [north] = expectOk(parseResult(parts.result)).styles;
  elected = (north?.count as { elected: readonly number[] }).elected;
});

describe('a countback on this device', () => {
  it('opens the closed board with the shares and says who fills the seat, as text to be signed', async () => {
    const [vacating = 0, staying = 0] = elected;
    const consenting = [1, 2, 3, 4].filter((number) => !elected.includes(number));
    const task = { style: 'north', vacancy: { vacating, seatOf: vacating, continuing: [staying], consenting } };
    const outcome = await countVacancy(board, parts.shares ?? [], task, nativePrimitives);
    if (outcome.type !== 'found') throw new Error(outcome.type);
    const transcript = readTranscript(outcome.text);
    expect(transcript).toMatchObject({ filledBy: outcome.filledBy, eligible: consenting });
    expect(consenting).toContain(outcome.filledBy);
    expect(transcript?.stages[0]?.votes.map(({ number }) => number)).toEqual(consenting);
    const nobody = { ...task, style: 'nowhere' };
    expect(await countVacancy(board, parts.shares ?? [], nobody, nativePrimitives)).toMatchObject({
      type: 'unreadable',
    });
    expect(await countVacancy(new Uint8Array(700), [], task)).toMatchObject({ type: 'unreadable' });
  });

  it('recognises the files of the command line, and takes one’s own signature', () => {
    const text = '{"eligible":[],"filledBy":null,"kind":"baraza/countback/v1","stages":[]}';
    const signature = signCountback(text, 'scrutineer.example/a', seedOf('a'));
    const signatures = fromUtf8(new TextEncoder().encode(formatResultSignatures([signature]))) ?? '';
    const key = formatVerifierKey(verifierKeyOf('scrutineer.example/a', 1, seedOf('a')));
    const read = readCountbackFiles([`${signatures}\n`, `${text}\n`], [key], null);
    if (typeof read === 'string') throw new Error(read);
    expect(read.text).toBe(text);
    const bytes = fromBase64Url(read.signature) ?? new Uint8Array();
    expect(verifyEd25519(signature.scrutineer.publicKey, countbackSignedBytes(text), bytes)).toBe(true);
    expect(readCountbackFiles([text], [key], null)).toBe('no-signature');
    expect(readCountbackFiles([signatures], [key], null)).toBe('no-countback');
    expect(readCountbackFiles([text, signatures], ['another'], null)).toBe('signature-of-another');
  });
});
