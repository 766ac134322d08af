import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './create-application.ts';
import { SystemClock } from './platform/clock/clock.ts';
import { readSettings, type Settings } from './platform/config/settings.ts';
import { logger } from './platform/telemetry/logger.ts';

const CLOSE_TIMEOUT_MS = 20_000;

/** A running role answers how it ends; requests and events under way are finished first. */
export type StartRole = (app: NestFastifyApplication, settings: Settings) => Promise<() => Promise<void>>;

/** One process of a deployment: settings from the environment, and a clean end on SIGTERM and SIGINT. */
export async function startRole(name: string, portalFolder: string | undefined, start: StartRole): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.ok) {
    for (const fault of settings.error) process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
    return;
  }
  const app = await createApplication({
    settings: settings.value,
    clock: new SystemClock(),
    ...(portalFolder && { portalFolder }),
  });
  const stop = await start(app, settings.value);
  logger.info({ role: name }, 'started');
  const end = (): void => {
    setTimeout(() => process.exit(1), CLOSE_TIMEOUT_MS).unref();
    void stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
