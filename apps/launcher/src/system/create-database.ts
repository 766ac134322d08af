import type { EmbeddedDatabase } from '@baraza/embedded-database';

const DUPLICATE_DATABASE = '42P04';

/** Makes a database in a cluster, unless an earlier start has. */
export async function createDatabaseOnce(cluster: EmbeddedDatabase, name: string): Promise<void> {
  await cluster.createDatabase(name).catch((error: { code?: string }) => {
    if (error.code !== DUPLICATE_DATABASE) throw error;
  });
}
