import { nativeSha256, nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import {
  cosignCheckpoint,
  formatNote,
  parseAddCheckpoint,
  parseCheckpoint,
  verifierKey,
  type NoteSignature,
  type VerifierKey,
  type WitnessRefusal,
} from '@baraza/transparency-log';
import type { Answer, Handler } from '../http/serve.ts';
import type { NamedSecret } from '../keys/key-file.ts';
import type { WitnessState } from './witness-state.ts';

const NATIVE = { hash: nativeSha256, verify: nativeVerifyEd25519 };

function statusOf(refusal: WitnessRefusal): number {
  switch (refusal.type) {
    case 'checkpoint-refused':
      return 403;
    case 'shrinking-log':
      return 400;
    case 'forked-log':
      return 409;
    case 'inconsistent-log':
      return 422;
  }
}

function signatureLine(signature: NoteSignature): string {
  const [, lines] = new TextDecoder().decode(formatNote({ text: '\n', signatures: [signature] })).split('\n\n');
  return lines ?? '';
}

/** Which logs a witness looks after. */
export interface WitnessedLogs {
  readonly keys: readonly VerifierKey[];
  /** Keys that sign many logs: every one whose name begins with the key's name and a slash, and the key's own. */
  readonly families: readonly VerifierKey[];
}

function keyOfLog({ keys, families }: WitnessedLogs, origin: string): VerifierKey | undefined {
  const own = [...keys, ...families].find((key) => key.name === origin);
  const family = families.find((key) => origin.startsWith(`${key.name}/`));
  if (own !== undefined || family === undefined) return own;
  const key = verifierKey(origin, 1, family.publicKey);
  return key.ok ? key.value : undefined;
}

/** The witness end of C2SP tlog-witness: `POST /add-checkpoint`. */
export function witnessService(
  logs: WitnessedLogs,
  identity: NamedSecret,
  state: WitnessState,
  nowSeconds: () => number,
): Handler {
  const addCheckpoint = async (body: Uint8Array): Promise<Answer> => {
    const asked = parseAddCheckpoint(body);
    if (!asked.ok) return { status: 400, body: `${asked.error.reason}\n` };
    const { oldSize, proof, checkpoint } = asked.value;
    const parsed = parseCheckpoint(checkpoint);
    if (!parsed.ok) return { status: 400, body: 'not a checkpoint\n' };
    const logKey = keyOfLog(logs, parsed.value.checkpoint.origin);
    if (logKey === undefined) return { status: 404, body: 'not a log of this witness\n' };
    const witnessed = state.treeOf(logKey.name);
    const size = witnessed?.size ?? 0;
    if (oldSize !== size) return { status: 409, body: `${size}\n`, contentType: 'text/x.tlog.size' };
    const asking = { logKey, witnessed, checkpoint, proof };
    const cosigned = cosignCheckpoint(asking, identity, nowSeconds(), NATIVE);
    if (!cosigned.ok) return { status: statusOf(cosigned.error), body: `${cosigned.error.type}\n` };
    await state.remember(logKey.name, cosigned.value.remember);
    return { status: 200, body: signatureLine(cosigned.value.cosignature) };
  };
  return async ({ method, path, body }) => {
    if (path !== '/add-checkpoint') return { status: 404, body: 'there is only /add-checkpoint\n' };
    return method === 'POST' ? addCheckpoint(body) : { status: 405, body: 'POST is meant\n' };
  };
}
