import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@baraza/result';
import {
  consistencyProof,
  cosignCheckpoint,
  formatNote,
  formatVerifierKey,
  parseCheckpoint,
  parseVerifierKey,
  tileNodeReader,
  verifierKeyOf,
  type TileStore,
  type VerifierKey,
  type WitnessRefusal,
} from '@baraza/transparency-log';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { createKeyFile, readKeyFile, type NamedSecret } from '../keys/key-file.ts';
import { WitnessState } from '../witness/witness-state.ts';
import { clockOf } from '../http/demo-clock.ts';
import { untilAsked } from '../http/serve.ts';
import { logStoreAt } from '../verify/open-target.ts';
import { startWitness } from '../witness/start-witness.ts';
import type { WitnessedLogs } from '../witness/witness-service.ts';

const help = `Usage: baraza witness new-key NAME --key FILE
       baraza witness cosign FOLDER|URL --log KEY --key FILE --state FILE --out FILE
       baraza witness serve [--log KEY …] [--family KEY …] --key FILE --state FILE --port N

new-key makes a witness's key and prints its public part. NAME is by custom an address without https://.

cosign reads a log's checkpoint and tiles, and cosigns the checkpoint if the log has only grown since the last time:
never a smaller tree, another tree of the same size, or one whose past was rewritten. What was cosigned is on disk in
the state file before the cosigned checkpoint is written to --out.

serve answers logs that ask (C2SP tlog-witness, POST /add-checkpoint) on 127.0.0.1 until it is stopped; issuers ask so
before they answer a member.

  --log KEY     the log's verifier key (name+id+key)
  --family KEY  a verifier key that signs many logs: its own, and all whose names begin with its name and a slash
  --key FILE    the witness's secret key
  --state FILE  what this witness has cosigned so far; never restore it from an old backup
  --out FILE    where the checkpoint with the new cosignature goes

Exit code 0: cosigned. 1: the log broke the rule; nothing is signed. 2: the input cannot be read.
`;

/** `baraza witness`: see the help text. */
export const witness: Command = { summary: 'cosign checkpoints of a log that only grows', help, run };

const EXIT_REFUSED = 1;
const OPTIONS = {
  log: { type: 'string', multiple: true },
  family: { type: 'string', multiple: true },
  key: { type: 'string' },
  state: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
} as const;

interface CosignArguments {
  readonly target: string;
  readonly logKey: VerifierKey;
  readonly identity: NamedSecret;
  readonly state: string;
  readonly out: string;
}

function describe(refusal: WitnessRefusal): string {
  switch (refusal.type) {
    case 'checkpoint-refused':
      return 'its checkpoint is not signed by the log';
    case 'shrinking-log':
      return `it had ${refusal.witnessedSize} entries and now says ${refusal.offeredSize}`;
    case 'forked-log':
      return `it signed two different trees of ${refusal.size} entries`;
    case 'inconsistent-log':
      return 'its past was rewritten: no proof connects it with what was cosigned before';
  }
}

async function readProof(store: Pick<TileStore, 'read'>, oldSize: number, newSize: number): Promise<Uint8Array[]> {
  if (newSize <= oldSize) return [];
  const tiles: TileStore = { read: store.read, write: () => Promise.reject(new Error('a witness writes no tiles')) };
  return consistencyProof(tileNodeReader(tiles, newSize), oldSize, newSize);
}

type Cosigned = { readonly exitCode: number; readonly line: string };

async function cosignWith(given: CosignArguments, state: WitnessState): Promise<Result<Cosigned, string>> {
  const { target, logKey, identity, out } = given;
  const store = logStoreAt(target);
  const checkpoint = await store.read('checkpoint');
  const parsed = checkpoint === undefined ? undefined : parseCheckpoint(checkpoint);
  if (checkpoint === undefined || parsed?.ok !== true) return err(`${target}: there is no readable checkpoint`);
  const witnessed = state.treeOf(logKey.name);
  const { size } = parsed.value.checkpoint;
  const proof = await readProof(store, witnessed?.size ?? 0, size);
  const now = Math.floor(Date.now() / 1000);
  const cosigned = cosignCheckpoint({ logKey, witnessed, checkpoint, proof }, identity, now);
  if (!cosigned.ok) return ok({ exitCode: EXIT_REFUSED, line: `REFUSED. ${logKey.name}: ${describe(cosigned.error)}` });
  await state.remember(logKey.name, cosigned.value.remember);
  const { note } = parsed.value;
  const others = note.signatures.filter(({ name }) => name !== identity.name);
  await writeFile(out, formatNote({ ...note, signatures: [...others, cosigned.value.cosignature] }));
  return ok({ exitCode: EXIT_OK, line: `cosigned ${logKey.name} at ${size} entries` });
}

async function cosign(given: CosignArguments): Promise<Result<Cosigned, string>> {
  const state = await WitnessState.open(given.state);
  if (!state.ok) return state;
  try {
    return await cosignWith(given, state.value);
  } catch (error) {
    return err(`${given.target}: ${(error as Error).message}`);
  } finally {
    await state.value.close();
  }
}

async function newKey(name: string, file: string): Promise<Result<Cosigned, string>> {
  const created = await createKeyFile(file, name);
  if (!created.ok) return created;
  return ok({ exitCode: EXIT_OK, line: formatVerifierKey(verifierKeyOf(name, 4, created.value.secretSeed)) });
}

const SEE_HELP = 'baraza witness: see baraza witness --help';

function readLogKeys(texts: readonly string[]): Result<VerifierKey[], string> {
  const keys: VerifierKey[] = [];
  for (const text of texts) {
    const key = parseVerifierKey(text);
    if (!key.ok) return err(`--log: ${key.error.reason}`);
    keys.push(key.value);
  }
  return ok(keys);
}

async function serveLogs(
  logs: WitnessedLogs,
  identity: NamedSecret,
  stateFile: string,
  port: number,
  terminal: Terminal,
): Promise<Result<Cosigned, string>> {
  const started = await startWitness({ logs, identity, stateFile, port, now: clockOf(process.env) });
  if (!started.ok) return started;
  terminal.write(`witness ${identity.name} on ${started.value.url}\n`);
  await untilAsked();
  await started.value.stop();
  return ok({ exitCode: EXIT_OK, line: 'stopped' });
}

async function execute(words: readonly string[], terminal: Terminal): Promise<Result<Cosigned, string>> {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [action, subject] = positionals;
  const { log = [], family = [], key, state, out, port } = values;
  if (key === undefined) return err(SEE_HELP);
  if (action === 'new-key' && subject !== undefined) return newKey(subject, key);
  const [logs, families] = [readLogKeys(log), readLogKeys(family)];
  if (!logs.ok) return logs;
  if (!families.ok) return families;
  const identity = await readKeyFile(key);
  if (!identity.ok) return identity;
  const [logKey] = logs.value;
  if (state === undefined) return err(SEE_HELP);
  if (action === 'cosign' && subject !== undefined && out !== undefined && logKey !== undefined) {
    return cosign({ target: subject, logKey, identity: identity.value, state, out });
  }
  const watched = { keys: logs.value, families: families.value };
  const hasLogs = logs.value.length + families.value.length > 0;
  if (action !== 'serve' || !hasLogs || !/^\d{1,5}$/.test(port ?? '')) return err(SEE_HELP);
  return serveLogs(watched, identity.value, state, Number(port), terminal);
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const done = await execute(words, terminal).catch((error: unknown) =>
    err(`baraza witness: ${(error as Error).message.split('. ')[0]}`),
  );
  if (!done.ok) {
    terminal.complain(`${done.error}\n`);
    return EXIT_BAD_INPUT;
  }
  terminal.write(`${done.value.line}\n`);
  return done.value.exitCode;
}
