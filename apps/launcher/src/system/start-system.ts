import { join } from 'node:path';
import type * as ApiModule from '@baraza/api';
import type { Settings } from '@baraza/api';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import type { SandboxStripe } from '@baraza/sandbox-stripe';
import { buildWhenStale } from './build-when-stale.ts';
import { createDatabaseOnce } from './create-database.ts';
import { describeHolder, leaveFolder, projectFolder, takeFolder } from './data-folder.ts';
import { DemoClock } from './demo-clock.ts';
import { planElectionParts, type ElectionParts } from './elections/election-parts.ts';
import { SANDBOX_PATH, startEmbeddedStripe, type EmbeddedStripe } from './embedded-stripe.ts';
import { embeddedParts, environmentWith, type EmbeddedParts } from './environment.ts';
import { LaunchFailure } from './launch-failure.ts';
import { servingOnePort, type SideDoor } from './one-port.ts';
import { freePort } from './port.ts';
import { readOrMakeSecrets, type Secrets } from './secrets.ts';
import { StopInOrder } from './stop-in-order.ts';

export type Api = typeof ApiModule;
export type Application = Awaited<ReturnType<Api['createApplication']>>;

export interface SystemOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly dataFolder: string;
  readonly report: (line: string) => void;
  /** Answered beside the API on the same port. */
  readonly sideDoors?: readonly SideDoor[];
  /** Called before the application and its worker know a moment, with the clock that they will use. */
  readonly prepareClock?: (clock: DemoClock, databaseUrl: string) => Promise<void>;
}

/** Everything of one installation, running in this process. */
export interface RunningSystem {
  readonly api: Api;
  readonly app: Application;
  readonly settings: Settings;
  readonly address: string;
  readonly clock: DemoClock;
  readonly dataFolder: string;
  /** Null where the fund pays through the real Stripe. */
  readonly sandbox: SandboxStripe | null;
  readonly parts: EmbeddedParts;
  readonly founderToken: string | null;
  /** Requests under way are answered, then the worker finishes its batch, then the database stops. */
  stop(): Promise<void>;
}

interface Launch extends SystemOptions {
  readonly parts: EmbeddedParts;
  readonly port: number;
  readonly publicUrl: string;
  readonly clock: DemoClock;
  readonly secrets: Secrets | null;
  readonly stops: StopInOrder;
  readonly portalFolder: string;
}

export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const stops = new StopInOrder();
  try {
    return await start(options, stops);
  } catch (error) {
    await stops.run();
    throw error;
  }
}

/** Everything that is settled before anything starts. */
async function prepare(options: SystemOptions, stops: StopInOrder): Promise<Launch> {
  const { env, dataFolder } = options;
  const parts = embeddedParts(env);
  takeFolder(dataFolder);
  stops.add(() => leaveFolder(dataFolder));
  const port = await freePort(portOf(env), env['HOST'] ?? '127.0.0.1');
  await buildWhenStale(options.report);
  const publicUrl = env['PUBLIC_URL'] ?? `http://localhost:${port}`;
  const secrets = parts.secrets ? readOrMakeSecrets(dataFolder) : null;
  const portalFolder = env['PORTAL_FOLDER'] ?? join(projectFolder, 'apps/portal/dist');
  const clock = new DemoClock(parts.elections ? clockFileIn(dataFolder) : null);
  return { ...options, parts, port, publicUrl, clock, secrets, stops, portalFolder };
}

async function start(options: SystemOptions, stops: StopInOrder): Promise<RunningSystem> {
  const launch = await prepare(options, stops);
  const { env, dataFolder, parts, port, secrets } = launch;
  const api = await loadApi(env);
  const electionParts = parts.elections && secrets ? await planElections(launch, secrets) : null;
  const elections = electionParts?.environment ?? null;
  // Whatever is wrong with the settings is said before anything starts.
  const plannedUrl = parts.database ? 'planned' : null;
  const planned = { port, secrets, databaseUrl: plannedUrl, stripeApiBase: 'planned', elections };
  readSettings(api, environmentWith(env, parts, planned));
  const voting = startInBackground(electionParts, stops);
  const databaseUrl = parts.database ? await startDatabase(launch) : null;
  const stripe = parts.stripe && secrets ? await startStripe(launch, secrets) : null;
  const started = { port, secrets, databaseUrl, stripeApiBase: stripe?.apiBase ?? null, elections };
  const settings = readSettings(api, environmentWith(env, parts, started));
  await options.prepareClock?.(launch.clock, settings.databaseUrl);
  const doors = [...(electionParts?.doors ?? []), ...stripeDoors(stripe)];
  const app = await startApplication(launch, api, settings, doors);
  await voting;
  describeHolder(dataFolder, { address: settings.publicUrl, databaseUrl });
  return {
    ...launch,
    api,
    app,
    settings,
    address: settings.publicUrl,
    sandbox: stripe?.sandbox ?? null,
    founderToken: secrets?.founderToken ?? null,
    stop: () => stops.run(),
  };
}

function portOf(env: NodeJS.ProcessEnv): number {
  const port = Number(env['PORT'] || '4000');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new LaunchFailure(`PORT=${env['PORT']} is not a port number. Leave it out for 4000.`);
}

async function startDatabase({ dataFolder, report, stops }: Launch): Promise<string> {
  report('starting PostgreSQL …');
  const database = await startEmbeddedDatabase({ dataFolder: join(dataFolder, 'database'), onProgress: report });
  stops.add(() => database.stop());
  await createDatabaseOnce(database, 'baraza');
  return database.urlOf('baraza');
}

const clockFileIn = (dataFolder: string): string => join(dataFolder, 'demo-clock.json');

function planElections(launch: Launch, secrets: Secrets): Promise<ElectionParts> {
  const { parts, dataFolder, portalFolder } = launch;
  const clockFile = parts.demo ? clockFileIn(dataFolder) : null;
  return planElectionParts({ ...launch, secrets, clockFile, pageFolder: join(portalFolder, 'voting') });
}

/** Whoever stops waits until everything has started, so that nothing is left behind. */
function startInBackground(parts: ElectionParts | null, stops: StopInOrder): Promise<void> {
  const starting = parts?.start() ?? Promise.resolve();
  const settled = starting.catch(() => undefined);
  stops.add(() => settled);
  return starting;
}

async function startStripe(launch: Launch, secrets: Secrets): Promise<EmbeddedStripe> {
  const { dataFolder, port, publicUrl, clock, stops } = launch;
  const stripe = await startEmbeddedStripe({ dataFolder, secrets, port, publicUrl, now: () => clock.now() });
  stops.add(() => stripe.stop());
  return stripe;
}

/** Only now: before the build there may have been nothing to load. Its log keeps to warnings beside our own lines. */
async function loadApi(env: NodeJS.ProcessEnv): Promise<Api> {
  process.env['LOG_LEVEL'] ??= env['NODE_ENV'] === 'production' ? 'info' : 'warn';
  return import('@baraza/api');
}

function readSettings(api: Api, env: NodeJS.ProcessEnv): Settings {
  const settings = api.readSettings(env);
  if (settings.ok) return settings.value;
  throw new LaunchFailure(
    ['Baraza does not start with these settings:', ...settings.error.map((fault) => `- ${fault}`)].join('\n'),
  );
}

function stripeDoors(stripe: EmbeddedStripe | null): SideDoor[] {
  return stripe ? [{ path: SANDBOX_PATH, handle: stripe.sandbox.pagesHandler }] : [];
}

async function startApplication(
  launch: Launch,
  api: Api,
  settings: Settings,
  doors: readonly SideDoor[],
): Promise<Application> {
  const { clock, report, stops, sideDoors = [], portalFolder } = launch;
  report('preparing the database and the application …');
  const app = await api.createApplication({
    settings,
    clock,
    portalFolder,
    serverFactory: servingOnePort([...doors, ...sideDoors]),
  });
  const working = new AbortController();
  const worker = api.runWorker(app, working.signal);
  // Nest stops taking requests and answers those under way before its database connections end; the worker needs
  // those connections too, so it finishes first.
  stops.add(async () => {
    working.abort();
    await worker;
    await app.close();
  });
  await app.listen(launch.port, settings.host);
  return app;
}
