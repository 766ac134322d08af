import { err, ok, type Result } from '@baraza/result';
import { concatBytes } from './bytes.ts';
import type { NodeReader } from './build-proof.ts';
import { ENTRY_LENGTH_MAXIMUM, encodeEntryBundle, parseEntryBundle, type EntryBundleFault } from './entry-bundle.ts';
import { HASH_LENGTH, leafHash, nodeHash, sha256, type Sha256 } from './merkle-hash.ts';
import { RightEdge } from './right-edge.ts';
import { TILE_WIDTH, tilePath, type TileName } from './tile-path.ts';

/** Where tiles live: a folder, a table, a bucket behind a CDN. Paths are those of {@link tilePath}. */
export interface TileStore {
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array): Promise<void>;
}

export type TiledLogFault =
  | EntryBundleFault
  | { readonly type: 'missing-tile'; readonly path: string }
  | { readonly type: 'malformed-tile'; readonly path: string };

interface OpenTile {
  index: number;
  hashes: Uint8Array[];
}

/**
 * Appends entries to a tiled log. Memory holds one unfinished tile per level and one unfinished entry bundle (a few
 * hundred kilobytes for any size); full tiles are written as they fill, partial ones by `flush`, which has to come
 * before a checkpoint of that size is signed.
 */
export class TiledLogWriter {
  readonly #store: TileStore;
  readonly #hash: Sha256;
  #edge: RightEdge;
  #levels: OpenTile[] = [];
  #entries: Uint8Array[] = [];

  constructor(store: TileStore, hash: Sha256 = sha256) {
    this.#store = store;
    this.#hash = hash;
    this.#edge = new RightEdge(hash);
  }

  /** Goes on where a flushed log of `size` entries ended, reading back only its unfinished tiles. */
  static async resume(
    store: TileStore,
    size: number,
    hash: Sha256 = sha256,
  ): Promise<Result<TiledLogWriter, TiledLogFault>> {
    const writer = new TiledLogWriter(store, hash);
    for (let level = 0, nodes = size; nodes > 0; level += 1, nodes = Math.floor(nodes / TILE_WIDTH)) {
      const tile = { level, index: Math.floor(nodes / TILE_WIDTH), width: nodes % TILE_WIDTH };
      const hashes = tile.width === 0 ? ok([]) : await readHashTile(store, tile);
      if (!hashes.ok) return hashes;
      writer.#levels[level] = { index: tile.index, hashes: hashes.value };
    }
    const entries = await readUnfinishedEntries(store, size);
    if (!entries.ok) return entries;
    writer.#entries = entries.value;
    const edge = RightEdge.restore({ size, nodes: edgeNodes(writer.#levels, hash) }, hash);
    if (!edge.ok) return err({ type: 'malformed-tile', path: 'tile' });
    writer.#edge = edge.value;
    return ok(writer);
  }

  get size(): number {
    return this.#edge.size;
  }

  root(): Uint8Array {
    return this.#edge.root();
  }

  /** Appends one entry (at most 65,535 bytes) and answers its index. */
  async append(entry: Uint8Array): Promise<Result<number, EntryBundleFault>> {
    if (entry.length > ENTRY_LENGTH_MAXIMUM) return err({ type: 'entry-too-long', length: entry.length });
    const index = this.#edge.size;
    this.#entries.push(entry);
    if (this.#entries.length === TILE_WIDTH) {
      await this.#writeEntries(Math.floor(index / TILE_WIDTH));
      this.#entries = [];
    }
    for (const node of this.#edge.append(leafHash(entry, this.#hash))) {
      if (node.level % 8 === 0) await this.#addToTile(node.level / 8, node.hash);
    }
    return ok(index);
  }

  async #addToTile(level: number, hash: Uint8Array): Promise<void> {
    const tile = (this.#levels[level] ??= { index: 0, hashes: [] });
    tile.hashes.push(hash);
    if (tile.hashes.length < TILE_WIDTH) return;
    await this.#store.write(tilePath({ level, index: tile.index, width: TILE_WIDTH }), concatBytes(...tile.hashes));
    this.#levels[level] = { index: tile.index + 1, hashes: [] };
  }

  /** Writes the partial tiles of the present size. */
  async flush(): Promise<void> {
    for (const [level, tile] of this.#levels.entries()) {
      if (tile.hashes.length === 0) continue;
      const path = tilePath({ level, index: tile.index, width: tile.hashes.length });
      await this.#store.write(path, concatBytes(...tile.hashes));
    }
    if (this.#entries.length > 0) await this.#writeEntries(Math.floor(this.#edge.size / TILE_WIDTH));
  }

  async #writeEntries(index: number): Promise<void> {
    const bundle = encodeEntryBundle(this.#entries);
    if (!bundle.ok) throw new Error('an unfinished bundle holds an entry that append refused');
    await this.#store.write(tilePath({ level: 'entries', index, width: this.#entries.length }), bundle.value);
  }
}

function edgeNodes(levels: readonly OpenTile[], hash: Sha256): Uint8Array[] {
  return [...levels].reverse().flatMap((tile) => {
    const edge = new RightEdge(hash);
    for (const node of tile.hashes) edge.append(node);
    return edge.state().nodes;
  });
}

async function readUnfinishedEntries(store: TileStore, size: number): Promise<Result<Uint8Array[], TiledLogFault>> {
  const width = size % TILE_WIDTH;
  if (width === 0) return ok([]);
  const path = tilePath({ level: 'entries', index: Math.floor(size / TILE_WIDTH), width });
  const bytes = await store.read(path);
  return bytes === undefined ? err({ type: 'missing-tile', path }) : parseEntryBundle(bytes, width);
}

/** The hashes of one tile. Where a partial tile is gone, the full one that replaced it serves. */
export async function readHashTile(store: TileStore, tile: TileName): Promise<Result<Uint8Array[], TiledLogFault>> {
  const path = tilePath(tile);
  const exact = await store.read(path);
  const bytes = exact ?? (await store.read(tilePath({ ...tile, width: TILE_WIDTH })));
  if (bytes === undefined) return err({ type: 'missing-tile', path });
  const expected = (exact === undefined ? TILE_WIDTH : tile.width) * HASH_LENGTH;
  if (bytes.length !== expected) return err({ type: 'malformed-tile', path });
  return ok(
    Array.from({ length: tile.width }, (_, index) => bytes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)),
  );
}

/** Reads subtree roots of a log of `size` entries out of its tiles, for the proof builders. Throws on a bad tile. */
export function tileNodeReader(store: TileStore, size: number, hash: Sha256 = sha256): NodeReader {
  return async (level, index) => {
    const tileLevel = Math.floor(level / 8);
    const span = 2 ** (level % 8);
    const first = index * span;
    const nodes = Math.floor(size / TILE_WIDTH ** tileLevel);
    const tileIndex = Math.floor(first / TILE_WIDTH);
    const width = Math.min(TILE_WIDTH, nodes - tileIndex * TILE_WIDTH);
    const tile = await readHashTile(store, { level: tileLevel, index: tileIndex, width });
    if (!tile.ok) throw new Error(`${tile.error.type} while reading node ${level}/${index}`);
    let hashes = tile.value.slice(first % TILE_WIDTH, (first % TILE_WIDTH) + span);
    if (hashes.length !== span) throw new RangeError(`node ${level}/${index} is outside a tree of ${size}`);
    while (hashes.length > 1) hashes = pairUp(hashes, hash);
    const [root] = hashes;
    if (root === undefined) throw new RangeError(`node ${level}/${index} is outside a tree of ${size}`);
    return root;
  };
}

function pairUp(hashes: readonly Uint8Array[], hash: Sha256): Uint8Array[] {
  return Array.from({ length: hashes.length / 2 }, (_, pair) =>
    nodeHash(hashes[pair * 2] ?? new Uint8Array(), hashes[pair * 2 + 1] ?? new Uint8Array(), hash),
  );
}
