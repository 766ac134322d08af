import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectOk } from '@baraza/result';
import {
  cosignCheckpoint,
  formatNote,
  formatVerifierKey,
  parseAddCheckpoint,
  verifierKeyOf,
  type VerifierKey,
  type WitnessedTree,
} from '@baraza/transparency-log';

const IDENTITY = { name: 'witness.test', secretSeed: new Uint8Array(32).fill(5) };

export interface TestWitness {
  readonly key: VerifierKey;
  /** As the settings name it. */
  readonly address: { readonly key: string; readonly url: string };
  /** While away it answers nobody. */
  isAway: boolean;
  close(): void;
}

/** A witness that keeps the rule of C2SP tlog-witness for one log. */
export async function startWitness(logKey: VerifierKey): Promise<TestWitness> {
  let witnessed: WitnessedTree | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { oldSize, proof, checkpoint } = expectOk(parseAddCheckpoint(Buffer.concat(chunks)));
      const size = witnessed?.size ?? 0;
      if (witness.isAway) return response.writeHead(503).end();
      if (oldSize !== size) return response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end(`${size}\n`);
      const cosigned = expectOk(cosignCheckpoint({ logKey, witnessed, checkpoint, proof }, IDENTITY, 1_700_000_000));
      witnessed = cosigned.remember;
      const note = Buffer.from(formatNote({ text: '\n', signatures: [cosigned.cosignature] })).toString();
      return response.end(note.slice(note.indexOf('\n\n') + 2));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const key = verifierKeyOf(IDENTITY.name, 4, IDENTITY.secretSeed);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const witness: TestWitness = {
    key,
    address: { key: formatVerifierKey(key), url },
    isAway: false,
    close: () => server.close(),
  };
  return witness;
}
