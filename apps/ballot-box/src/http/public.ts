import type { Answer, Handler } from '@baraza/cli/serving';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import type { BallotBox } from '../box/ballot-box.ts';
import { tileOf } from './board-tiles.ts';
import { json, NOT_FOUND, refused } from './json.ts';

/** Larger than any ballot: twenty tokens of 4096 bits and the largest sealed content. */
export const BALLOT_BYTES_MAXIMUM = 32 * 1024;

const ELECTION = /^\/elections\/([a-z0-9-]{1,64})\/(.+)$/;

/** What voters, their pages and everybody who checks the board may ask. Nothing about callers is known here. */
export function publicSide(box: BallotBox, page: (path: string) => Answer): Handler {
  return async ({ method, path: target, body }) => {
    const [path = '/'] = target.split('?', 1);
    const [, id, what] = ELECTION.exec(path) ?? [];
    if (method === 'POST') return id !== undefined && what === 'ballots' ? cast(box, id, body) : NOT_FOUND;
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'GET or POST is meant\n' };
    if (path === '/elections') return json(200, openElections(box));
    return id === undefined || what === undefined ? page(path) : about(box, id, what);
  };
}

function openElections(box: BallotBox): readonly object[] {
  return box.open().map(({ manifest: { election, title, closesAt } }) => ({ id: election, title, closesAt }));
}

async function cast(box: BallotBox, id: string, ballot: Uint8Array): Promise<Answer> {
  const receipt = await box.cast(id, ballot);
  if (!receipt.ok) return refused(receipt.error);
  const { leaf, signature } = receipt.value;
  return json(200, { promise: { leaf: toBase64Url(leaf), signature: toBase64Url(signature) } });
}

async function about(box: BallotBox, id: string, what: string): Promise<Answer> {
  const found = box.find(id);
  if (!found.ok) return refused(found.error);
  const { manifestBytes, board } = found.value;
  if (what === 'manifest.json') return { status: 200, body: manifestBytes, contentType: 'application/json' };
  if (what === 'checkpoint') {
    return board.published ? { status: 200, body: board.published.checkpoint } : json(404, { refusal: 'not-yet' });
  }
  if (what === 'turnout') {
    const turnout = await box.turnout(id);
    return turnout.ok ? json(200, turnout.value) : refused(turnout.error);
  }
  if (what.startsWith('tile/')) return tileOf(box, found.value, what);
  const leaf = fromBase64Url(/^proofs\/([\w-]{43})$/.exec(what)?.[1] ?? '?');
  return leaf?.length === 32 ? prove(box, id, leaf) : NOT_FOUND;
}

async function prove(box: BallotBox, id: string, leaf: Uint8Array): Promise<Answer> {
  const proven = await box.prove(id, leaf);
  if (!proven.ok) return refused(proven.error);
  const { index, size, proof, checkpoint } = proven.value;
  return json(200, { index, size, proof: proof.map(toBase64Url), checkpoint: new TextDecoder().decode(checkpoint) });
}
