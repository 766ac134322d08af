import { err } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TransactionRunner } from '../src/platform/database/transaction.ts';
import { codeOf, type GraphqlAnswer } from './support/graphql.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication({ trustedProxies: ['10.0.0.0/8'] });
});
afterAll(() => application.close());

describe('the transaction runner', () => {
  it('rolls back what a use case wrote before it answered an error', async () => {
    const runner = application.get(TransactionRunner);
    const insert = `INSERT INTO audit_trail VALUES (gen_random_uuid(), gen_random_uuid(), 'act', 's', '{}', now())`;
    const refused = await runner.run(async (tx) => {
      await tx.query(insert);
      return err({ type: 'Refused' });
    });
    await runner.commit((tx) => tx.query(insert));
    expect(refused).toEqual(err({ type: 'Refused' }));
    const rows = await runner.read((tx) => tx.query<{ count: bigint }>('SELECT count(*) FROM audit_trail'));
    expect(rows[0]?.count).toBe(1n);
  });
});

describe('a limit for each source', () => {
  /** How many requests of a row are answered before the limit refuses one, sent over `proxy` on behalf of `source`. */
  async function answered(proxy: string, source: string, most: number): Promise<number> {
    for (let count = 0; count < most; count += 1) {
      const response = await application.app.inject({
        ...({ method: 'POST', url: '/graphql', remoteAddress: proxy } as const),
        payload: { query: '{ heardByCode(code: "-") { kind } }' },
        headers: { 'content-type': 'application/json', 'x-forwarded-for': source },
      });
      if (codeOf(response.json<GraphqlAnswer<unknown>>()) === 'RATE_LIMITED') return count;
    }
    return most;
  }

  it('counts people behind a trusted proxy apart', async () => {
    expect(await answered('10.1.2.3', '203.0.113.5', 70)).toBe(60);
    expect(await answered('10.1.2.3', '203.0.113.6', 1)).toBe(1);
  });

  it('believes nobody else, who could say a new address with each request', async () => {
    const said = Array.from({ length: 70 }, (_, index) => `203.0.113.${index}`);
    const counts = [];
    for (const source of said) counts.push(await answered('198.51.100.9', source, 1));
    expect(counts.filter((count) => count === 1)).toHaveLength(60);
  });
});
