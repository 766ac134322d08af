import { err } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TransactionRunner } from '../src/platform/database/transaction.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
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
