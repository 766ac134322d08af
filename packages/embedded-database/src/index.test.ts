import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmbeddedDatabase } from './index.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baraza-embedded-'));
  folders.push(folder);
  return folder;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  it('keeps its data from one start to the next', async () => {
    const dataFolder = aFolder();
    const first = await startEmbeddedDatabase({ dataFolder });
    await first.createDatabase('books');
    await ask(first.urlOf('books'), 'CREATE TABLE entries AS SELECT 42 AS amount');
    await first.stop();
    const second = await startEmbeddedDatabase({ dataFolder });
    expect(await ask(second.urlOf('books'), 'SELECT amount FROM entries')).toEqual([{ amount: 42 }]);
    await second.stop();
  });

  it('starts although the last start was killed and left its server behind', async () => {
    const dataFolder = aFolder();
    const abandoned = await startEmbeddedDatabase({ dataFolder });
    await abandoned.createDatabase('books');
    const next = await startEmbeddedDatabase({ dataFolder });
    expect(await ask(next.urlOf('books'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.stop();
    await abandoned.stop();
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const dataFolder = aFolder();
    const database = await startEmbeddedDatabase({ dataFolder, unsafeFast: true });
    const password = readFileSync(join(dataFolder, 'database-password'), 'utf8');
    const url = database.urlOf('postgres').replace(password, 'guess');
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('password authentication failed');
    await database.stop();
  });
});
