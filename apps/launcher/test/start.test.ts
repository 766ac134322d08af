import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressIn, launch, type Launched } from './support/launched.ts';

let dataFolder: string;
let running: Launched[];

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'baraza-launcher-'));
  running = [];
});

afterEach(async () => {
  for (const launched of running) launched.process.kill('SIGTERM');
  await Promise.all(running.map((launched) => launched.ended));
  rmSync(dataFolder, { recursive: true, force: true });
});

function start(env: Readonly<Record<string, string>> = {}): Launched {
  const launched = launch({ BARAZA_DATA_DIR: dataFolder, PORT: '0', BARAZA_STORY: '0', ...env });
  running.push(launched);
  return launched;
}

async function started(env?: Readonly<Record<string, string>>): Promise<{ launched: Launched; address: string }> {
  const launched = start(env);
  return { launched, address: addressIn(await launched.until('Ctrl-C stops everything')) };
}

async function statusOf(address: string, path: string): Promise<number> {
  return (await fetch(`${address}${path}`)).status;
}

/** Asks with a host's name that this machine may not resolve. */
function askHost(port: number, host: string, path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** Processes that another one has started, from /proc. */
function childrenOf(parent: number): { readonly pid: number; readonly words: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const isChild = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(parent);
        return isChild ? [{ pid: Number(name), words: readFileSync(`/proc/${name}/cmdline`, 'utf8') }] : [];
      } catch {
        return [];
      }
    });
}

/** Box, issuers and witness run beside the API, and come back when they die. */
async function expectElectionParts(launched: Launched, address: string): Promise<void> {
  const port = Number(new URL(address).port);
  expect(await askHost(port, `vote.localhost:${port}`, '/elections')).toEqual({ status: 200, body: '[]' });
  const unknown = { status: 404, body: '{"refusal":"unknown-operation"}' };
  for (const issuer of ['platform', 'observer']) {
    const path = `/issuers/${issuer}/elections/none/lake/checkpoint`;
    expect(await askHost(port, `localhost:${port}`, path)).toMatchObject({ status: 404 });
  }
  expect(await askHost(port, `vote.localhost:${port}`, '/elections', 'POST')).toEqual(unknown);
  expect(readdirSync(join(dataFolder, 'logs')).sort()).toEqual([
    'ballot-box.log',
    'issuer-observer.log',
    'issuer-platform.log',
    'witness.log',
  ]);
  const trust = JSON.parse(readFileSync(join(dataFolder, 'trust.json'), 'utf8')) as { issuers: string[] };
  expect(trust.issuers).toHaveLength(2);
  const box = childrenOf(launched.process.pid ?? 0).find((child) => child.words.includes('apps/ballot-box'));
  process.kill(box?.pid ?? 0, 'SIGKILL');
  for (let isBack = false; !isBack;) {
    isBack = (await askHost(port, `vote.localhost:${port}`, '/elections')).status === 200;
  }
}

describe('the default start', () => {
  it('serves API, portal, checkout and voting pages on one port and keeps its secrets to itself', async () => {
    const { launched, address } = await started();
    for (const path of ['/healthz', '/readyz', '/metrics', '/en', '/ar', '/app']) {
      expect([path, await statusOf(address, path)]).toEqual([path, 200]);
    }
    expect(await statusOf(address, '/sandbox-stripe/checkout.css')).toBe(200);
    expect(await statusOf(address, '/demo/personas')).toBe(200);
    expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o077).toBe(0);
    const [socket] = new URL(address).host.split(':');
    expect(socket).toBe('localhost');
    await expectElectionParts(launched, address);
  });

  it('ends cleanly on SIGTERM, and the next start finds the same installation', async () => {
    const first = await started();
    const secrets = readFileSync(join(dataFolder, 'secrets.json'), 'utf8');
    first.launched.process.kill('SIGTERM');
    expect(await first.launched.ended).toEqual({ code: 0, signal: null });
    expect(first.launched.output()).toContain('stopped; the data is kept.');
    const second = await started();
    expect(await statusOf(second.address, '/readyz')).toBe(200);
    expect(second.launched.output()).not.toContain('making a new database cluster');
    expect(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')).toBe(secrets);
  });

  it('starts again after a kill that left the database behind', async () => {
    const first = await started();
    first.launched.process.kill('SIGKILL');
    expect(await first.launched.ended).toEqual({ code: null, signal: 'SIGKILL' });
    const second = await started();
    expect(await statusOf(second.address, '/readyz')).toBe(200);
    expect(second.launched.output()).not.toContain('making a new database cluster');
  });

  it('tells a second start on the same data where the first one runs', async () => {
    const { address } = await started();
    const second = start();
    expect((await second.ended).code).toBe(1);
    expect(second.output()).toContain(`Baraza already runs on this data at ${address}`);
    expect(await statusOf(address, '/healthz')).toBe(200);
  });

  it('says what to do when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const launched = start({ PORT: String(port) });
    expect((await launched.ended).code).toBe(1);
    expect(launched.output()).toContain(`Port ${port} is taken by another program.`);
    expect(launched.output()).toContain('npm start');
    other.close();
  });
});
