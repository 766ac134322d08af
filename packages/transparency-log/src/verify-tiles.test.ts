import { expectOk } from '@baraza/result';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from './bytes.ts';
import { tilesOf, tilePath } from './tile-path.ts';
import { TiledLogWriter, type TileStore } from './tiled-log.ts';
import { verifyTiles } from './verify-tiles.ts';

const SIZE = 700;
const files = new Map<string, Uint8Array>();
let root = new Uint8Array();

function storeOver(map: Map<string, Uint8Array>): TileStore {
  return {
    read: async (path) => map.get(path),
    write: async (path, bytes) => {
      map.set(path, bytes);
    },
  };
}

function changed(path: string, change: (bytes: Uint8Array) => Uint8Array | undefined): TileStore {
  const copy = new Map(files);
  const bytes = change(copy.get(path) ?? new Uint8Array());
  if (bytes === undefined) copy.delete(path);
  else copy.set(path, bytes);
  return storeOver(copy);
}

beforeAll(async () => {
  const writer = new TiledLogWriter(storeOver(files));
  while (writer.size < SIZE) expectOk(await writer.append(utf8(`entry ${writer.size}`)));
  await writer.flush();
  root = Uint8Array.from(writer.root());
});

const flipLast = (bytes: Uint8Array): Uint8Array => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1);

describe('verifyTiles', () => {
  it('holds for what was written, and for the empty log', async () => {
    expect(await verifyTiles({ store: storeOver(files), size: SIZE, root })).toEqual({ ok: true, value: undefined });
    const empty = new TiledLogWriter(storeOver(new Map()));
    expect((await verifyTiles({ store: storeOver(new Map()), size: 0, root: empty.root() })).ok).toBe(true);
  });

  it('names the tile that was altered, whichever it is', async () => {
    for (const tile of tilesOf(SIZE)) {
      const store = changed(tilePath(tile), flipLast);
      const verified = await verifyTiles({ store, size: SIZE, root });
      expect(verified.ok, tilePath(tile)).toBe(false);
    }
  });

  it('names an altered, truncated or missing entry bundle', async () => {
    const path = 'tile/entries/001';
    const verify = (change: (bytes: Uint8Array) => Uint8Array | undefined) =>
      verifyTiles({ store: changed(path, change), size: SIZE, root });
    expect(await verify(flipLast)).toEqual({ ok: false, error: { type: 'altered-entry', path, index: 511 } });
    expect(await verify((bytes) => bytes.slice(0, -1))).toEqual({ ok: false, error: { type: 'malformed-tile', path } });
    expect(await verify(() => undefined)).toEqual({ ok: false, error: { type: 'missing-tile', path } });
  });

  it('does not take another root', async () => {
    expect(await verifyTiles({ store: storeOver(files), size: SIZE, root: new Uint8Array(32) })).toEqual({
      ok: false,
      error: { type: 'wrong-root' },
    });
  });
});
