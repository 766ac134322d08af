import {
  formatResultSignatures,
  formatShares,
  signResult,
  type BundleParts,
  type ElectionManifest,
} from '@baraza/blind-ballots';
import { runElection, seedOf, VOTERS } from '@baraza/blind-ballots/testing';
import { fromUtf8, utf8 } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCountedFiles, sharesFor } from './counted-files.ts';
import { takeShares } from './opened-shares.ts';
import { publicKeyText } from './scrutineer-key.ts';

let parts: BundleParts;
let manifest: ElectionManifest;
const textOf = (bytes: Uint8Array | undefined): string => fromUtf8(bytes ?? new Uint8Array()) ?? '';
const shareTexts = (): readonly string[] => (parts.shares ?? []).map((share) => formatShares([share]));

beforeAll(async () => {
  const { election, parts: closed } = await runElection(VOTERS.slice(0, 6));
  [parts, manifest] = [closed, election.manifest];
});

describe('shares that key holders hand in', () => {
  it('are taken one after another, or several in one file', () => {
    const [first = '', second = ''] = shareTexts();
    const one = takeShares([], ` ${first}\n`, manifest);
    expect(takeShares(one.shares, second, manifest)).toEqual({ shares: parts.shares, refusal: null });
    expect(takeShares([], formatShares(parts.shares ?? []), manifest)).toEqual({ shares: parts.shares, refusal: null });
  });

  it('are refused by name where they would not open this election, and nothing is lost', () => {
    const [first = ''] = shareTexts();
    const one = takeShares([], first, manifest);
    const forged = formatShares([{ holder: 'amina', share: new Uint8Array(33) }]);
    const stranger = formatShares([{ holder: 'nobody', share: new Uint8Array(33) }]);
    expect(takeShares(one.shares, first, manifest)).toEqual({ ...one, refusal: 'already-there' });
    expect(takeShares(one.shares, stranger, manifest)).toEqual({ ...one, refusal: 'unknown-holder' });
    expect(takeShares([], forged, manifest)).toEqual({ shares: [], refusal: 'another-share' });
    expect(takeShares([], 'a poem', manifest)).toEqual({ shares: [], refusal: 'not-a-share' });
  });
});

describe('what the command line counted', () => {
  const key = { name: 'scrutineer.example/s', seed: seedOf('scrutineer') };
  const signatures = () => formatResultSignatures(parts.resultSignatures ?? []);

  it('is recognised by its content, in any order and under any name', () => {
    const files = [formatShares(parts.shares ?? []), signatures(), textOf(parts.result)];
    const read = readCountedFiles(files, [publicKeyText(key)], null);
    expect(read).toMatchObject({ resultText: textOf(parts.result), sharesText: formatShares(parts.shares ?? []) });
  });

  it('takes one’s own signature out of several', () => {
    const other = signResult(utf8(textOf(parts.result)), 'other.example/s', seedOf('other'));
    const merged = formatResultSignatures([other, ...(parts.resultSignatures ?? [])]);
    const files = [textOf(parts.result), merged, formatShares(parts.shares ?? [])];
    const alone = readCountedFiles(
      [textOf(parts.result), signatures(), formatShares(parts.shares ?? [])],
      [],
      publicKeyText(key),
    );
    expect(readCountedFiles(files, [], publicKeyText(key))).toEqual(alone);
  });

  it('says which file is missing, or that the signature is somebody else’s', () => {
    const result = textOf(parts.result);
    expect(readCountedFiles([signatures()], [publicKeyText(key)], null)).toBe('no-result');
    expect(readCountedFiles([result], [publicKeyText(key)], null)).toBe('no-signature');
    expect(readCountedFiles([result, signatures()], [], null)).toBe('signature-of-another');
    expect(readCountedFiles([result, signatures()], [publicKeyText(key)], null)).toBe('no-shares');
  });

  it('lets no share go with a result whose ballots stay closed', () => {
    expect(sharesFor({ published: false }, parts.shares ?? [])).toBeNull();
    expect(sharesFor({ published: true }, parts.shares ?? [])).toBe(formatShares(parts.shares ?? []));
  });
});
