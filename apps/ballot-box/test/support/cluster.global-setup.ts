import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a cluster's database `postgres`. */
    readonly clusterUrl: string;
  }
}

/** One cluster for all test files; each makes databases of its own in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'baraza-box-cluster-'));
  const cluster = await startEmbeddedDatabase({ dataFolder, unsafeFast: true });
  project.provide('clusterUrl', cluster.urlOf('postgres'));
  return async () => {
    await cluster.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
