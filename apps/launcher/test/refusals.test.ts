import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/launched.ts';

let dataFolder: string;

beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'baraza-launcher-'));
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const launched = launch({ BARAZA_DATA_DIR: dataFolder, PORT: '0', ...env });
  expect((await launched.ended).code).toBe(1);
  return launched.output();
}

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://fund.example.org',
  DATABASE_URL: 'postgres://127.0.0.1:1/none',
  VAULT_MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64'),
  LINK_SECRET: 'Zk3rVw8pQy1nTb6uXc4mHd9sLf2gJa7e',
  STRIPE_SECRET_KEY: 'sk_live_51Hq8vKw2eZvKYlo2C',
  STRIPE_WEBHOOK_SECRET: 'whsec_9fK2mPq7Rt4Wx8Zb1Nc5Vd3',
};

describe('what the product refuses to start with', () => {
  it('asks for every part of a production start that nobody gave', async () => {
    const output = await refusal({ NODE_ENV: 'production' });
    expect(output).toContain('Baraza does not start with these settings:');
    for (const name of ['DATABASE_URL', 'VAULT_MASTER_KEY', 'LINK_SECRET', 'STRIPE_SECRET_KEY', 'PUBLIC_URL']) {
      expect(output).toContain(name);
    }
  });

  it('refuses demo mode in production', async () => {
    const output = await refusal({ ...PRODUCTION, BARAZA_DEMO: '1' });
    expect(output).toContain('NODE_ENV=production refuses demo mode');
  });

  it('refuses secrets that look like examples in production', async () => {
    const output = await refusal({ ...PRODUCTION, LINK_SECRET: 'change-me-change-me-change-me-change-me' });
    expect(output).toContain('LINK_SECRET looks like a demo value.');
  });

  it('keeps the demo to this machine', async () => {
    const output = await refusal({ HOST: '0.0.0.0' });
    expect(output).toContain('Demo mode listens on loopback only');
  });

  it('names a port that is none', async () => {
    expect(await refusal({ PORT: 'forty' })).toContain('PORT=forty is not a port number.');
  });
});
