import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expectOk } from '@baraza/result';
import {
  formatVerifierKey,
  parseCheckpoint,
  parseVerifierKey,
  sha256,
  signCheckpoint,
  TiledLogWriter,
  utf8,
  verifierKeyOf,
  verifyCosignature,
  type TileStore,
} from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';

const LOG_SEED = sha256(utf8('log'));
const LOG_KEY = formatVerifierKey(verifierKeyOf('log.example', 1, LOG_SEED));
let folder = '';
let witnessKey = '';

const at = (name: string): string => join(folder, name);

async function baraza(...words: readonly string[]) {
  let [output, complaints] = ['', ''];
  const write = (text: string) => (output += text);
  const exitCode = await dispatch(words, { write, complain: (text) => (complaints += text), columns: 100 });
  return { exitCode, output, complaints };
}

/** A log of so many entries in a folder of its own; a fork differs from its 10th entry on. */
async function writeLog(name: string, size: number, isForked = false): Promise<string> {
  const write = async (path: string, bytes: Uint8Array) => {
    await mkdir(dirname(at(join(name, path))), { recursive: true });
    await writeFile(at(join(name, path)), bytes);
  };
  const store: TileStore = { read: () => Promise.resolve(undefined), write };
  const writer = new TiledLogWriter(store);
  while (writer.size < size) {
    const index = writer.size;
    expectOk(await writer.append(utf8(`${isForked && index >= 10 ? 'other' : 'entry'} ${index}`)));
  }
  await writer.flush();
  await write(
    'checkpoint',
    signCheckpoint({ origin: 'log.example', size, root: writer.root(), extensions: [] }, LOG_SEED),
  );
  return at(name);
}

const cosign = (log: string, state = 'state.json') =>
  baraza(
    'witness',
    'cosign',
    log,
    '--log',
    LOG_KEY,
    '--key',
    at('w.key'),
    '--state',
    at(state),
    '--out',
    at('cosigned'),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-witness-'));
  const made = await baraza('witness', 'new-key', 'witness.example/w', '--key', at('w.key'));
  witnessKey = made.output.trim();
});

afterAll(() => rm(folder, { recursive: true }));

describe('baraza witness', () => {
  it('cosigns a log that grows, and never one that did not only grow', async () => {
    expect(await cosign(await writeLog('small', 300))).toMatchObject({ exitCode: 0 });
    expect(await cosign(await writeLog('large', 700))).toMatchObject({
      exitCode: 0,
      output: 'cosigned log.example at 700 entries\n',
    });
    const cosigned = expectOk(parseCheckpoint(new Uint8Array(await readFile(at('cosigned')))));
    expect(verifyCosignature(cosigned, expectOk(parseVerifierKey(witnessKey))).ok).toBe(true);
    const kept = await readFile(at('state.json'), 'utf8');
    expect(await cosign(at('small'))).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('had 700 entries and now says 300'),
    });
    expect(await cosign(await writeLog('fork', 700, true))).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('two different trees'),
    });
    expect(await cosign(await writeLog('rewritten', 900, true))).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('past was rewritten'),
    });
    expect(await readFile(at('state.json'), 'utf8')).toBe(kept);
  });

  it('signs nothing while another witness holds the state', async () => {
    await writeFile(at('busy.json.lock'), process.ppid.toString());
    expect(await cosign(at('large'), 'busy.json')).toMatchObject({
      exitCode: 2,
      complaints: expect.stringContaining('is at work here already'),
    });
  });

  it('refuses a log it has not been told about, and keeps its key', async () => {
    const stranger = formatVerifierKey(verifierKeyOf('other.example', 1, LOG_SEED));
    const words = ['--log', stranger, '--key', at('w.key'), '--state', at('s.json'), '--out', at('o')];
    expect(await baraza('witness', 'cosign', at('large'), ...words)).toMatchObject({ exitCode: 1 });
    expect(await baraza('witness', 'new-key', 'witness.example/w', '--key', at('w.key'))).toMatchObject({
      exitCode: 2,
    });
    expect(await baraza('witness', 'cosign', at('nowhere'), ...words)).toMatchObject({ exitCode: 2 });
    expect(await baraza('witness')).toMatchObject({ exitCode: 2 });
  });
});
