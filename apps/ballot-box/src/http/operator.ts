import { forOperator, type Answer, type Handler } from '@baraza/cli/serving';
import { formatVerifierKey, toBase64Url, verifierKeyOf } from '@baraza/transparency-log';
import type { BallotBox } from '../box/ballot-box.ts';
import { boardKeyOf, type BoxIdentity } from '../box/election.ts';
import { json, NOT_FOUND, refusedToOperator as refused } from './json.ts';

/** Manifests of many styles, statements of many issuers. */
export const OPERATOR_BODY_BYTES_MAXIMUM = 16 * 1024 * 1024;

const ELECTION = /^\/operator\/elections\/([a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)(\/[a-z]+)?$/;

interface OperatorSide {
  readonly identity: BoxIdentity;
  readonly token: string;
  /** SHA-256, base64url, of the list of the voting page's files that is served here; null where there is no page. */
  readonly pageHash: string | null;
}

/** What the platform's returning officer asks, on a port of its own and with a token. */
export function operatorSide(box: BallotBox, { identity, token, pageHash }: OperatorSide): Handler {
  return forOperator(token, async ({ method, path, body }) => {
    if (method === 'GET' && path === '/operator/key') return json(200, { key: logKey(identity) });
    const [, id, what = ''] = ELECTION.exec(path) ?? [];
    if (id === undefined) return NOT_FOUND;
    switch (`${method} ${what}`) {
      case 'GET /key':
        return json(200, { key: formatVerifierKey(boardKeyOf(identity, id)), pageHash });
      case 'PUT ':
        return prepare(box, id, fieldOf(body, 'manifest'));
      case 'POST /close':
        return close(box, id, fieldOf(body, 'issued'));
      case 'GET /turnout': {
        const turnout = await box.turnout(id);
        return turnout.ok ? json(200, turnout.value) : refused(turnout.error);
      }
      case 'GET /board': {
        const archive = await box.archive(id);
        if (!archive.ok) return refused(archive.error);
        return { status: 200, body: archive.value, contentType: 'application/x-tar' };
      }
      default:
        return NOT_FOUND;
    }
  });
}

/** What goes into trust files: boards are signed by this key under names of their own. */
function logKey({ logName, secretSeed }: BoxIdentity): string {
  return formatVerifierKey(verifierKeyOf(logName, 1, secretSeed));
}

function fieldOf(body: Uint8Array, name: string): unknown {
  try {
    const value = JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown> | null;
    return value?.[name];
  } catch {
    return undefined;
  }
}

async function prepare(box: BallotBox, id: string, manifest: unknown): Promise<Answer> {
  if (typeof manifest !== 'string') return json(400, { refusal: 'malformed' });
  const prepared = await box.prepare(id, manifest);
  return prepared.ok ? json(200, {}) : refused(prepared.error);
}

async function close(box: BallotBox, id: string, issued: unknown): Promise<Answer> {
  if (!Array.isArray(issued)) return json(400, { refusal: 'malformed' });
  const closed = await box.close(id, issued);
  if (!closed.ok) return refused(closed.error);
  const { board } = closed.value;
  const checkpoint = new TextDecoder().decode(board.published?.checkpoint);
  return json(200, { size: board.size, root: toBase64Url(board.root()), checkpoint });
}
