import { SECOND_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

const EVERY_MS = 10 * SECOND_MS;

/**
 * Does slow work outside the database (asking a party, verifying ballots) while a transaction that holds no lock waits
 * for it: the database would end one that says nothing for half a minute.
 */
export async function keepOpen<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  let asking: Promise<unknown> = Promise.resolve();
  const beat = setInterval(() => {
    asking = tx.query('SELECT 1').catch(() => undefined);
  }, EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await asking;
  }
}
