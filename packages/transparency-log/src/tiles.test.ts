import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof } from './build-proof.ts';
import { toHex, utf8 } from './bytes.ts';
import { parseEntryBundle } from './entry-bundle.ts';
import { leafHash } from './merkle-hash.ts';
import { rootOf } from './right-edge.ts';
import { parseTilePath, tilePath, tilesOf } from './tile-path.ts';
import { TiledLogWriter, tileNodeReader, type TileStore } from './tiled-log.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';

function memoryStore(): TileStore & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    read: async (path) => files.get(path),
    write: async (path, bytes) => {
      files.set(path, bytes);
    },
  };
}

const entry = (index: number): Uint8Array => utf8(`entry ${index}`);

async function appendUntil(writer: TiledLogWriter, size: number): Promise<void> {
  while (writer.size < size) expectOk(await writer.append(entry(writer.size)));
}

describe('tile paths', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 1, index: 1234067, width: 256 }, 'tile/1/x001/x234/067'],
    [{ level: 'entries', index: 273, width: 112 }, 'tile/entries/273.p/112'],
  ] as const)('writes %o as %s and reads it back', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual({ ok: true, value: tile });
  });

  it.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/0',
    'tile/0/x000/001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/07',
    '../tile/0/000',
  ])('refuses %s', (path) => {
    expect(parseTilePath(path)).toEqual({ ok: false, error: { type: 'not-a-tile-path', path } });
  });

  it('lists the tiles of a tree of 70,000 as the specification counts them', () => {
    const tiles = tilesOf(70_000);
    expect(tiles.filter((tile) => tile.level === 0 && tile.width === 256)).toHaveLength(273);
    expect(tiles.filter((tile) => tile.width !== 256)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(tilesOf(256)).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]);
  });
});

describe('a tiled log', () => {
  it('writes tiles from which every proof can be computed, and resumes after a restart', async () => {
    const store = memoryStore();
    const first = new TiledLogWriter(store);
    await appendUntil(first, 700);
    await first.flush();
    const second = expectOk(await TiledLogWriter.resume(store, 700));
    expect(toHex(second.root())).toBe(toHex(first.root()));
    await appendUntil(second, 1500);
    await second.flush();
    const leaves = Array.from({ length: 1500 }, (_, index) => leafHash(entry(index)));
    expect(toHex(second.root())).toBe(toHex(rootOf(leaves)));
    expect([...store.files.keys()]).toEqual(expect.arrayContaining(tilesOf(1500).map(tilePath)));
    await expectProofs(store, second.root(), first.root());
    const bundle = store.files.get('tile/entries/005.p/220') ?? new Uint8Array();
    expect(expectOk(parseEntryBundle(bundle, 220))[219]).toEqual(entry(1499));
  });

  it('names a missing tile, an overlong entry and a truncated bundle', async () => {
    expect(await TiledLogWriter.resume(memoryStore(), 3)).toMatchObject({
      error: { type: 'missing-tile', path: 'tile/0/000.p/3' },
    });
    const writer = new TiledLogWriter(memoryStore());
    expect(await writer.append(new Uint8Array(65_536))).toEqual({
      ok: false,
      error: { type: 'entry-too-long', length: 65_536 },
    });
    expect(writer.size).toBe(0);
    expect(parseEntryBundle(Uint8Array.of(0, 5, 1), 1)).toMatchObject({ error: { type: 'truncated-bundle' } });
  });
});

async function expectProofs(store: TileStore, root: Uint8Array, oldRoot: Uint8Array): Promise<void> {
  const read = tileNodeReader(store, 1500);
  for (const index of [0, 255, 256, 699, 1499]) {
    const proof = await inclusionProof(read, index, 1500);
    expect(verifyInclusion({ index, size: 1500, leaf: leafHash(entry(index)), root, proof }).ok).toBe(true);
  }
  const proof = await consistencyProof(read, 700, 1500);
  expect(verifyConsistency({ oldSize: 700, newSize: 1500, oldRoot, newRoot: root, proof }).ok).toBe(true);
}
