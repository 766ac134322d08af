import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expectOk } from '@baraza/result';
import { assembleBundle, writeArchive } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { checkpointOver, runElection, seedOf, VOTERS } from '@baraza/blind-ballots/testing';
import {
  formatVerifierKey,
  signCheckpoint,
  TiledLogWriter,
  utf8,
  verifierKeyOf,
  type TileStore,
} from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';

let folder = '';
let archive = new Uint8Array();
let server: Server;
let address = '';

async function baraza(...words: readonly string[]) {
  let [output, complaints] = ['', ''];
  const exitCode = await dispatch(words, {
    write: (text) => (output += text),
    complain: (text) => (complaints += text),
    columns: 100,
  });
  return { exitCode, output, complaints };
}

const at = (...parts: readonly string[]): string => join(folder, ...parts);

async function save(name: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(at(name)), { recursive: true });
  await writeFile(at(name), bytes);
}

const vkey = (name: string, type: 1 | 4, seed: string) => formatVerifierKey(verifierKeyOf(name, type, seedOf(seed)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baraza-verify-'));
  const { parts } = await runElection(VOTERS, { castMinimum: 4, uniquePercentMaximum: 100 }, countContest);
  const files = assembleBundle(parts);
  archive = Uint8Array.from(writeArchive(files));
  await save('bundle.tar', archive);
  for (const [name, bytes] of files) await save(join('bundle', name), bytes);
  const trust = {
    kind: 'baraza/trust/v1',
    logs: [vkey('log.example', 1, 'log')],
    issuers: [vkey('platform.example/issuer', 1, 'platform'), vkey('observer.example/issuer', 1, 'observer')],
    scrutineers: [vkey('scrutineer.example/s', 1, 'scrutineer')],
    witnesses: [vkey('witness.example/w', 4, 'witness')],
    witnessesRequired: 0,
  };
  await save('trust.json', JSON.stringify(trust, undefined, 2));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/open-data/elections/x/bundle' ? 200 : 404;
    response.end(response.statusCode === 200 ? archive : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe('baraza verify of an election', () => {
  it.each([
    ['an archive', () => at('bundle.tar')],
    ['a folder', () => at('bundle')],
    ['an address', () => `${address}/open-data/elections/x/bundle`],
  ])('says yes to %s under trusted keys', async (_, target) => {
    const { exitCode, output } = await baraza('verify', target(), '--trust', at('trust.json'));
    expect(output).toContain('✓ count');
    expect(output).toContain('YES. Everything that was checked holds, under keys you trust.');
    expect(exitCode).toBe(0);
  });

  it('without a trust file finds it consistent with itself only', async () => {
    const { exitCode, output } = await baraza('verify', at('bundle.tar'));
    expect(output).toContain('CONSISTENT WITH ITSELF ONLY');
    expect(exitCode).toBe(3);
  });

  it('says no, and where, if a byte of a ballot or of the archive is changed', async () => {
    const text = new TextDecoder('latin1').decode(archive);
    const inBallot = text.indexOf('"randomizer":"') + 20;
    await save('ballot.tar', archive.with(inBallot, archive[inBallot] === 65 ? 66 : 65));
    const ballot = await baraza('verify', at('ballot.tar'), '--trust', at('trust.json'));
    expect(ballot).toMatchObject({ exitCode: 1 });
    expect(ballot.output).toContain('✗ ballot-signatures');
    expect(ballot.output).toContain('ballots/00000.ndjson:1');
    await save('header.tar', archive.with(140, 57));
    const header = await baraza('verify', at('header.tar'));
    expect(header).toMatchObject({ exitCode: 1 });
    expect(header.output).toContain('✗ archive  byte 140');
  });

  it('names a checkpoint seen earlier that the board does not continue', async () => {
    const other = checkpointOver([seedOf('another entry')]);
    await save('seen', other);
    const { exitCode, output } = await baraza('verify', at('bundle.tar'), '--seen', at('seen'), '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ holds: false });
    expect(output).toContain('two different trees');
  });

  it.each([
    ['nothing', [], 'nothing is named'],
    ['a missing file', ['nowhere.tar'], 'nowhere.tar: cannot be read: there is no such file'],
    ['an unknown option', ['x', '--trusted'], "unknown option '--trusted'"],
  ])('refuses %s with one line', async (_, words, line) => {
    const { exitCode, output, complaints } = await baraza('verify', ...words);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints.toLowerCase()).toContain(line.toLowerCase());
    expect(complaints.trim().split('\n')).toHaveLength(1);
  });

  it('refuses something else', async () => {
    await save('notes.txt', 'not a bundle');
    expect(await baraza('verify', at('notes.txt'))).toMatchObject({ exitCode: 2 });
    expect(await baraza('verify', `${address}/nothing`)).toMatchObject({ exitCode: 2 });
  });
});

describe('baraza verify of a log', () => {
  beforeAll(async () => {
    const store: TileStore = {
      read: () => Promise.resolve(undefined),
      write: (path, bytes) => save(join('log', path), bytes),
    };
    const writer = new TiledLogWriter(store);
    while (writer.size < 300) expectOk(await writer.append(utf8(`entry ${writer.size}`)));
    await writer.flush();
    const checkpoint = { origin: 'log.example', size: 300, root: writer.root(), extensions: [] };
    await save('log/checkpoint', signCheckpoint(checkpoint, seedOf('log')));
  });

  it('reads every entry and says yes, or at least consistent', async () => {
    const trusted = await baraza('verify', at('log'), '--trust', at('trust.json'));
    expect(trusted.output).toContain('✓ entries     300 entries give the signed root');
    expect(trusted.exitCode).toBe(0);
    expect(await baraza('verify', at('log'), '--seen', at('log', 'checkpoint'))).toMatchObject({ exitCode: 3 });
  });

  it('names an altered entry', async () => {
    const bytes = new Uint8Array(await readFile(at('log/tile/entries/000')));
    await save('log/tile/entries/000', bytes.with(5, (bytes[5] ?? 0) ^ 1));
    const { exitCode, output } = await baraza('verify', at('log'), '--trust', at('trust.json'));
    expect(exitCode).toBe(1);
    expect(output).toContain('tile/entries/000, entry 0: does not hash to its leaf');
  });
});
