import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@baraza/api';
import { freePorts, startEmbeddedDatabase } from '@baraza/embedded-database';
import { projectFolder } from '../data-folder.ts';
import { createDatabaseOnce } from '../create-database.ts';
import type { SideDoor } from '../one-port.ts';
import type { Secrets } from '../secrets.ts';
import type { StopInOrder } from '../stop-in-order.ts';
import {
  BOX_LOG_NAME,
  ensureElectionKeys,
  ISSUERS,
  issuerFolder,
  issuerKeyName,
  LOG_NAME,
  witnessFolder,
  writeTrustFile,
  type ElectionKeys,
} from './election-keys.ts';
import { proxyTo } from './proxy.ts';
import { SupervisedProcess, type ProcessPlan } from './supervised-process.ts';

export interface ElectionPartsOptions {
  readonly dataFolder: string;
  readonly secrets: Secrets;
  /** Under which browsers reach the product. */
  readonly publicUrl: string;
  /** Tells the parts the demo's time; null where the time is real. */
  readonly clockFile: string | null;
  /** The built voting page. */
  readonly pageFolder: string;
  readonly report: (line: string) => void;
  readonly stops: StopInOrder;
}

/** Ballot box, issuers and witness, each a process with data of its own. */
export interface ElectionParts {
  /** What the API has to know of them. */
  readonly environment: Environment;
  readonly doors: readonly SideDoor[];
  /** Starts them; may go on while other things start. */
  start(): Promise<void>;
}

interface Ports {
  readonly box: number;
  readonly boxOperator: number;
  readonly witness: number;
  readonly issuers: readonly { readonly port: number; readonly operatorPort: number }[];
}

const CLI = join(projectFolder, 'packages/cli/src/main.ts');
const BOX = join(projectFolder, 'apps/ballot-box/src/main.ts');

export async function planElectionParts(options: ElectionPartsOptions): Promise<ElectionParts> {
  const { dataFolder, secrets, publicUrl } = options;
  const keys = await ensureElectionKeys(dataFolder, secrets);
  writeTrustFile(dataFolder, keys);
  const [box = 0, boxOperator = 0, witness = 0, ...others] = await freePorts(3 + 2 * ISSUERS.length);
  const issuers = ISSUERS.map((_, index) => ({
    port: others[2 * index] ?? 0,
    operatorPort: others[2 * index + 1] ?? 0,
  }));
  const ports = { box, boxOperator, witness, issuers };
  return {
    environment: environmentOf(secrets, publicUrl, ports, keys),
    doors: [
      { host: 'vote.', path: '', handle: proxyTo(box) },
      ...ISSUERS.map(({ id }, index) => {
        const path = `/issuers/${id}`;
        return { path, handle: proxyTo(issuers[index]?.port ?? 0, path) };
      }),
    ],
    start: () => start(options, ports, keys),
  };
}

/** `vote.` of the host that people know; a number has no names under it. */
function voteUrlOf(publicUrl: string): string {
  const url = new URL(publicUrl);
  const isNumber = /^[\d.]+$|^\[/.test(url.hostname);
  url.hostname = `vote.${isNumber ? 'localhost' : url.hostname}`;
  return url.origin;
}

function environmentOf(secrets: Secrets, publicUrl: string, ports: Ports, keys: ElectionKeys): Environment {
  const loopback = (port: number): string => `http://127.0.0.1:${port}`;
  const issuers = ISSUERS.map(({ id, name }, index) => ({
    id,
    name,
    operatorUrl: loopback(ports.issuers[index]?.operatorPort ?? 0),
    publicUrl: `${publicUrl}/issuers/${id}`,
    token: secrets.issuerTokens[id] ?? '',
  }));
  return {
    VOTE_URL: voteUrlOf(publicUrl),
    BALLOT_BOX_OPERATOR_URL: loopback(ports.boxOperator),
    BALLOT_BOX_TOKEN: secrets.ballotBoxToken,
    ELECTION_ISSUERS: JSON.stringify(issuers),
    LOG_NAME,
    LOG_SIGNING_SEED: secrets.logSigningSeed,
    LOG_WITNESSES: JSON.stringify([{ key: keys.witness, url: loopback(ports.witness) }]),
  };
}

async function start(options: ElectionPartsOptions, ports: Ports, keys: ElectionKeys): Promise<void> {
  const { dataFolder, report, stops } = options;
  report('starting the ballot box, two issuers and a witness …');
  mkdirSync(join(dataFolder, 'logs'), { recursive: true });
  const inTurn = async (plan: ProcessPlan): Promise<void> => {
    const running = await SupervisedProcess.start(plan);
    stops.add(() => running.stop());
  };
  const cluster = await startEmbeddedDatabase({
    dataFolder: join(dataFolder, 'ballot-box-database'),
    onProgress: (line) => report(`ballot box: ${line}`),
  });
  stops.add(() => cluster.stop());
  await createDatabaseOnce(cluster, 'ballot_box');
  // The others ask the witness, so it comes first and goes last.
  await inTurn(witnessPlan(options, ports, keys));
  const issuers = ISSUERS.map(({ id }, index) => issuerPlan(options, id, ports.issuers[index], ports, keys));
  await Promise.all([boxPlan(options, cluster.urlOf('ballot_box'), ports, keys), ...issuers].map(inTurn));
}

/** Nothing of the launcher's own environment but where programs are. */
function environmentFor({ clockFile, dataFolder }: ElectionPartsOptions): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    // Four processes of much the same code: what one has compiled the others and the next start need not.
    NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache'),
    ...(clockFile !== null && { BARAZA_DEMO_CLOCK: clockFile }),
  };
}

const logOf = (dataFolder: string, name: string): string => join(dataFolder, 'logs', `${name}.log`);

function witnessPlan(options: ElectionPartsOptions, ports: Ports, keys: ElectionKeys): ProcessPlan {
  const folder = witnessFolder(options.dataFolder);
  const families = [keys.box, ...keys.issuers].flatMap((key) => ['--family', key]);
  const files = ['--key', join(folder, 'key.json'), '--state', join(folder, 'state.json')];
  return {
    title: 'The witness',
    script: CLI,
    words: ['witness', 'serve', '--log', keys.log, ...families, ...files, '--port', String(ports.witness)],
    env: environmentFor(options),
    logFile: logOf(options.dataFolder, 'witness'),
  };
}

function issuerPlan(
  options: ElectionPartsOptions,
  id: string,
  own: Ports['issuers'][number] | undefined,
  ports: Ports,
  keys: ElectionKeys,
): ProcessPlan {
  const folder = issuerFolder(options.dataFolder, id);
  const tokenFile = join(folder, 'operator-token');
  writeFileSync(tokenFile, `${options.secrets.issuerTokens[id] ?? ''}\n`, { mode: 0o600 });
  const listening = ['--port', String(own?.port), '--operator-port', String(own?.operatorPort)];
  const named = ['--id', id, '--name', issuerKeyName(id), '--token-file', tokenFile];
  const witness = ['--witness', `${keys.witness}=http://127.0.0.1:${ports.witness}`];
  return {
    title: `The issuer ${id}`,
    script: CLI,
    words: ['issuer', 'host', folder, ...named, ...listening, ...witness],
    env: environmentFor(options),
    logFile: logOf(options.dataFolder, `issuer-${id}`),
  };
}

function boxPlan(options: ElectionPartsOptions, databaseUrl: string, ports: Ports, keys: ElectionKeys): ProcessPlan {
  const { secrets, dataFolder, pageFolder } = options;
  return {
    title: 'The ballot box',
    script: BOX,
    words: [],
    env: {
      ...environmentFor(options),
      BALLOT_BOX_DATABASE_URL: databaseUrl,
      BALLOT_BOX_SEED: secrets.ballotBoxSeed,
      BALLOT_BOX_LOG_NAME: BOX_LOG_NAME,
      BALLOT_BOX_TOKEN: secrets.ballotBoxToken,
      BALLOT_BOX_PORT: String(ports.box),
      BALLOT_BOX_OPERATOR_PORT: String(ports.boxOperator),
      BALLOT_BOX_PAGE_FOLDER: pageFolder,
      BALLOT_BOX_WITNESSES: JSON.stringify([{ key: keys.witness, url: `http://127.0.0.1:${ports.witness}` }]),
    },
    logFile: logOf(dataFolder, 'ballot-box'),
  };
}
