import { combineShares, isElectionKeyPair } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import {
  checkShare,
  electionKeyText,
  makeElectionKey,
  parseElectionKey,
  shareText,
  wipe,
  type ElectionKeyPart,
} from './election-key.ts';

const HOLDERS = ['amina', 'bakari', 'chausiku'];
const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

function asManifest({ publicKey, required, holders }: ElectionKeyPart) {
  const known = holders.map(({ id, shareHash }) => ({ id, shareHash: bytes(shareHash) }));
  return { publicKey: bytes(publicKey), required, holders: known };
}

describe('the key ceremony in the browser', () => {
  it('makes shares of which any two open what the public key seals, and one does not', async () => {
    const { publicPart, shares } = await makeElectionKey(HOLDERS, 2);
    const manifestKey = asManifest(publicPart);
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 0],
    ]) {
      const opened = pair.flatMap((index) => shares[index] ?? []);
      const key = expectOk(await combineShares(opened, manifestKey));
      expect(await isElectionKeyPair(manifestKey.publicKey, key)).toBe(true);
    }
    expect(await combineShares(shares.slice(0, 1), manifestKey)).toMatchObject({ error: { type: 'too-few-shares' } });
  });

  it('leaves no byte of a share in memory once it is wiped', async () => {
    const { shares } = await makeElectionKey(HOLDERS, 2);
    wipe(shares);
    expect(shares.every(({ share }) => share.every((byte) => byte === 0))).toBe(true);
  });

  it('writes its public part as the command line does, and reads that', async () => {
    const { publicPart } = await makeElectionKey(HOLDERS, 2);
    expect(parseElectionKey(`${electionKeyText(publicPart)}\n`)).toEqual(publicPart);
    const wrong = (change: Partial<ElectionKeyPart>) => parseElectionKey(electionKeyText({ ...publicPart, ...change }));
    expect(wrong({ required: 4 })).toBeUndefined();
    expect(wrong({ required: 1 })).toBeUndefined();
    expect(wrong({ publicKey: toBase64Url(new Uint8Array(64)) })).toBeUndefined();
    expect(wrong({ holders: [...publicPart.holders, ...publicPart.holders.slice(0, 1)] })).toBeUndefined();
    expect(parseElectionKey('{"publicKey":1}')).toBeUndefined();
    expect(parseElectionKey('not JSON')).toBeUndefined();
  });
});

describe('a key holder checks a share', () => {
  it('which is told apart from another holder’s, another ceremony’s, and from any other text', async () => {
    const { publicPart, shares } = await makeElectionKey(HOLDERS, 2);
    const other = await makeElectionKey(HOLDERS, 2);
    const hash = publicPart.holders[0]?.shareHash ?? '';
    const textOf = (key: typeof other, index: number) =>
      key.shares
        .slice(index, index + 1)
        .map(shareText)
        .join();
    const own = { publicPart, shares };
    expect(checkShare(`  ${textOf(own, 0)}\n`, 'amina', hash)).toBe('right');
    expect(checkShare(textOf(own, 1), 'amina', hash)).toBe('another-holder');
    expect(checkShare(textOf(other, 0), 'amina', hash)).toBe('another-share');
    expect(checkShare('my share', 'amina', hash)).toBe('not-a-share');
  });
});
