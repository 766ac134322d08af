import { err, ok, type Result } from '@baraza/result';

/** Hashes (or entries) in a full tile. C2SP tlog-tiles. */
export const TILE_WIDTH = 256;

/** One tile of a log: hashes of a `level` (0 to 63) or, for `entries`, the entries themselves. */
export interface TileName {
  readonly level: number | 'entries';
  /** From 0, below 2^53. */
  readonly index: number;
  /** 1 to 255 for a partial tile, 256 for a full one. */
  readonly width: number;
}

export type TilePathFault = { readonly type: 'not-a-tile-path'; readonly path: string };

function encodeIndex(index: number): string {
  let path = (index % 1000).toString().padStart(3, '0');
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${(rest % 1000).toString().padStart(3, '0')}/${path}`;
  }
  return path;
}

/** `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`, relative to the log's prefix. */
export function tilePath(tile: TileName): string {
  const suffix = tile.width === TILE_WIDTH ? '' : `.p/${tile.width}`;
  return `tile/${tile.level}/${encodeIndex(tile.index)}${suffix}`;
}

const SHAPE = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/;

/** The tile a path names. A path that {@link tilePath} would not write is refused: a tile has one name only. */
export function parseTilePath(path: string): Result<TileName, TilePathFault> {
  const [, level, digits, width] = SHAPE.exec(path) ?? [];
  if (level === undefined || digits === undefined) return err({ type: 'not-a-tile-path', path });
  const tile: TileName = {
    level: level === 'entries' ? level : Number(level),
    index: Number(digits.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const isInRange =
    (tile.level === 'entries' || tile.level <= 63) &&
    Number.isSafeInteger(tile.index) &&
    tile.width >= 1 &&
    tile.width <= TILE_WIDTH;
  return isInRange && tilePath(tile) === path ? ok(tile) : err({ type: 'not-a-tile-path', path });
}

/** Every hash tile a tree of `size` entries consists of, full ones and partial ones, lowest level first. */
export function tilesOf(size: number): TileName[] {
  const tiles: TileName[] = [];
  for (let level = 0, nodes = size; nodes > 0; level += 1, nodes = Math.floor(nodes / TILE_WIDTH)) {
    for (let index = 0; index < Math.floor(nodes / TILE_WIDTH); index += 1)
      tiles.push({ level, index, width: TILE_WIDTH });
    const width = nodes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(nodes / TILE_WIDTH), width });
  }
  return tiles;
}
