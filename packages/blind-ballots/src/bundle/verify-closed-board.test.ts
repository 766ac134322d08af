import { expectOk } from '@baraza/result';
import { beforeAll, describe, expect, it } from 'vitest';
import { nativePrimitives } from '../node/index.ts';
import { runElection, VOTERS } from '../testing/close-simulated-election.ts';
import { assembleBundle } from './assemble-bundle.ts';
import { bundleReaderOver } from './bundle-reader.ts';
import { verifyClosedBoard } from './verify-closed-board.ts';

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const { parts } = await runElection(VOTERS);
  files = assembleBundle(parts);
  for (const name of [...files.keys()]) {
    if (/^(result|shares)|^(rolls|issued)\//.test(name)) files.delete(name);
  }
});

const verify = async (changed: ReadonlyMap<string, Uint8Array>) =>
  expectOk(await verifyClosedBoard(bundleReaderOver(changed), { primitives: nativePrimitives }));

describe('a closed board without a result', () => {
  it('holds, and tells how many keys were used', async () => {
    const verified = await verify(files);
    expect(verified).toMatchObject({ holds: true, boardSize: VOTERS.length + 2 });
    expect(Object.fromEntries(verified.keysCast)).toEqual({ north: 6, south: 4 });
  });

  it('does not hold with a ballot less, or without its checkpoint', async () => {
    const ballots = files.get('ballots/00000.ndjson') ?? new Uint8Array();
    const shorter = ballots.subarray(0, ballots.lastIndexOf(0x0a, ballots.length - 2) + 1);
    expect((await verify(new Map(files).set('ballots/00000.ndjson', shorter))).holds).toBe(false);
    const without = new Map(files);
    without.delete('checkpoint');
    expect((await verify(without)).holds).toBe(false);
  });
});
