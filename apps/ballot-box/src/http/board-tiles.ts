import type { Answer } from '@baraza/cli/serving';
import { encodeEntryBundle, parseTilePath, TILE_WIDTH } from '@baraza/transparency-log';
import type { BallotBox } from '../box/ballot-box.ts';
import type { BoxElection } from '../box/election.ts';

const NOT_FOUND: Answer = { status: 404, body: 'no such tile\n' };

/** A tile of the published board (C2SP tlog-tiles), computed from what is stored. */
export async function tileOf(box: BallotBox, election: BoxElection, path: string): Promise<Answer> {
  const tile = parseTilePath(path);
  const { board } = election;
  const size = board.published?.size ?? 0;
  if (!tile.ok) return NOT_FOUND;
  const { level, index, width } = tile.value;
  const start = index * TILE_WIDTH;
  const nodes = level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** level);
  if (start + width > nodes) return NOT_FOUND;
  const contentType = 'application/octet-stream';
  if (level !== 'entries') return { status: 200, body: await board.hashes(level * 8, start, width), contentType };
  const bundle = encodeEntryBundle(await box.entries(election, start, start + width));
  return bundle.ok ? { status: 200, body: bundle.value, contentType } : NOT_FOUND;
}
