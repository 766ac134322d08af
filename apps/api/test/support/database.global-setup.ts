import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import type { TestProject } from 'vitest/node';
import { migrations } from '../../migrations/index.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's `postgres` database; the template is called `template_baraza`. */
    databaseUrl: string;
  }
}

/** One PostgreSQL for all test files, with a migrated template that each test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'baraza-test-'));
  const database = await startEmbeddedDatabase({ dataFolder, unsafeFast: true });
  await database.createDatabase('template_baraza');
  const dataSource = createDataSource({ url: database.urlOf('template_baraza'), rows: [], migrations });
  await dataSource.initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  project.provide('databaseUrl', database.urlOf('postgres'));
  return async () => {
    await database.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
