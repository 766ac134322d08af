import { err, ok, type Result } from '@baraza/result';
import { concatBytes, equalBytes } from './bytes.ts';
import { parseEntryBundle } from './entry-bundle.ts';
import { leafHash, sha256, type Sha256 } from './merkle-hash.ts';
import { RightEdge } from './right-edge.ts';
import { TILE_WIDTH, tilePath } from './tile-path.ts';
import { readHashTile, type TileStore } from './tiled-log.ts';

/** What is wrong with the tiles of a log, and in which file. */
export type TilesFault =
  | { readonly type: 'missing-tile'; readonly path: string }
  | { readonly type: 'malformed-tile'; readonly path: string }
  | { readonly type: 'altered-entry'; readonly path: string; readonly index: number }
  | { readonly type: 'altered-tile'; readonly path: string }
  | { readonly type: 'wrong-root' };

export interface TilesToVerify {
  readonly store: TileStore;
  readonly size: number;
  /** The root a checkpoint signed for this size. */
  readonly root: Uint8Array;
}

async function readLeaves(
  { store, size }: TilesToVerify,
  start: number,
  hash: Sha256,
): Promise<Result<readonly Uint8Array[], TilesFault>> {
  const index = start / TILE_WIDTH;
  const width = Math.min(TILE_WIDTH, size - start);
  const tile = await readHashTile(store, { level: 0, index, width });
  if (!tile.ok)
    return err({
      type: tile.error.type === 'missing-tile' ? 'missing-tile' : 'malformed-tile',
      path: tilePath({ level: 0, index, width }),
    });
  const path = tilePath({ level: 'entries', index, width });
  const bytes = await store.read(path);
  if (bytes === undefined) return err({ type: 'missing-tile', path });
  const entries = parseEntryBundle(bytes, width);
  if (!entries.ok) return err({ type: 'malformed-tile', path });
  const altered = entries.value.findIndex(
    (entry, at) => !equalBytes(leafHash(entry, hash), tile.value[at] ?? new Uint8Array()),
  );
  return altered >= 0 ? err({ type: 'altered-entry', path, index: start + altered }) : ok(tile.value);
}

/** Hashes of unfinished tiles above the leaves, held against the stored ones as they fill. */
class UpperTiles {
  readonly #open: Uint8Array[][] = [];
  readonly #indices: number[] = [];
  readonly #store: TileStore;

  constructor(store: TileStore) {
    this.#store = store;
  }

  async add(level: number, hash: Uint8Array): Promise<Result<undefined, TilesFault>> {
    const hashes = (this.#open[level] ??= []);
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return ok();
    this.#open[level] = [];
    const index = this.#indices[level] ?? 0;
    this.#indices[level] = index + 1;
    return this.#compare(level, index, hashes);
  }

  async finish(): Promise<Result<undefined, TilesFault>> {
    for (const [level, hashes] of this.#open.entries()) {
      if (hashes === undefined || hashes.length === 0) continue;
      const same = await this.#compare(level, this.#indices[level] ?? 0, hashes);
      if (!same.ok) return same;
    }
    return ok();
  }

  async #compare(level: number, index: number, hashes: readonly Uint8Array[]): Promise<Result<undefined, TilesFault>> {
    const tile = { level, index, width: hashes.length };
    const stored = await readHashTile(this.#store, tile);
    const path = tilePath(tile);
    if (!stored.ok)
      return err({ type: stored.error.type === 'missing-tile' ? 'missing-tile' : 'malformed-tile', path });
    return equalBytes(concatBytes(...stored.value), concatBytes(...hashes))
      ? ok()
      : err({ type: 'altered-tile', path });
  }
}

/**
 * Reads a whole log: every entry has to hash to its leaf, every tile to be what the leaves make it, and all of it to
 * the root. Memory stays small whatever the size.
 */
export async function verifyTiles(log: TilesToVerify, hash: Sha256 = sha256): Promise<Result<undefined, TilesFault>> {
  const edge = new RightEdge(hash);
  const upper = new UpperTiles(log.store);
  for (let start = 0; start < log.size; start += TILE_WIDTH) {
    const leaves = await readLeaves(log, start, hash);
    if (!leaves.ok) return leaves;
    for (const leaf of leaves.value) {
      for (const node of edge.append(leaf)) {
        if (node.level === 0 || node.level % 8 !== 0) continue;
        const added = await upper.add(node.level / 8, node.hash);
        if (!added.ok) return added;
      }
    }
  }
  const finished = await upper.finish();
  if (!finished.ok) return finished;
  return equalBytes(edge.root(), log.root) ? ok() : err({ type: 'wrong-root' });
}
