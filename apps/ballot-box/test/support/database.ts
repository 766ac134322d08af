import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A new empty database in the cluster; answers its address. */
export async function newDatabase(clusterUrl: string): Promise<string> {
  const name = `box_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(clusterUrl), { pathname: `/${name}` }).href;
}

/** Asks the database behind the box's back, as an operator with every right could. */
export async function lookInto<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  query: string,
  settings: readonly string[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const setting of settings) await client.query(`SET ${setting}`);
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}
