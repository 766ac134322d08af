import { expectOk } from '@baraza/result';
import { fromUtf8 } from '@baraza/transparency-log';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBundle, bundleReaderOver, scrutinizeBoard, type BundleParts } from '../index.ts';
import { nativePrimitives } from '../node/index.ts';
import { countFirstPreferences, runElection, VOTERS } from '../testing/close-simulated-election.ts';

let parts: BundleParts;

beforeAll(async () => {
  ({ parts } = await runElection(VOTERS));
});

/** What a scrutineer gets at close: no result, no shares among the files. */
function boardOf(changed: Partial<BundleParts> = {}): Map<string, Uint8Array> {
  const files = assembleBundle({ ...parts, ...changed });
  for (const name of ['result.json', 'result-signatures.json', 'shares.json']) files.delete(name);
  return files;
}

const options = { count: countFirstPreferences, primitives: nativePrimitives };

describe('a scrutineer', () => {
  it('comes to the same bytes as every other', async () => {
    const scrutiny = expectOk(await scrutinizeBoard(bundleReaderOver(boardOf()), parts.shares ?? [], options));
    expect(fromUtf8(scrutiny.resultBytes)).toBe(fromUtf8(parts.result));
    expect(scrutiny.result.published).toBe(true);
  });

  it('opens nothing on a board that does not hold, and names what does not', async () => {
    const board = boardOf({ ballots: parts.ballots.slice(1) });
    const refused = await scrutinizeBoard(bundleReaderOver(board), parts.shares ?? [], options);
    expect(refused).toMatchObject({ ok: false, error: { type: 'board-refused' } });
  });

  it('opens nothing with too few shares', async () => {
    const refused = await scrutinizeBoard(bundleReaderOver(boardOf()), (parts.shares ?? []).slice(1), options);
    const checks = refused.ok || refused.error.type !== 'board-refused' ? [] : refused.error.checks;
    expect(checks.find((check) => check.state === 'failed')).toMatchObject({ detail: '1 shares, 2 are required' });
  });
});
