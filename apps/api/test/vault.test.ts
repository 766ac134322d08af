import { ok } from '@baraza/result';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../src/modules/identity/index.ts';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../src/platform/database/transaction.ts';
import { inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const IBAN = 'KE00 0000 1234 5678';
const READER = randomUUID();

let application: TestApplication;
let vault: Vault;
beforeAll(async () => {
  application = await startTestApplication();
  vault = application.get(Vault);
});
afterAll(() => application.close());

const within = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(application, work);
const seal = (subjectId: string, kind = 'bank-account', retainUntil?: string) =>
  within((tx) => vault.seal(tx, { subjectId, kind, plaintext: IBAN, ...(retainUntil && { retainUntil }) }));
const open = (ref: string) => within((tx) => vault.open(tx, { ref, readerAccountId: READER, purpose: 'send-payment' }));
const rows = (sql: string, parameters: unknown[] = []) => within((tx) => tx.query(sql, parameters));

describe('the vault', () => {
  it('keeps no readable text in the database', async () => {
    await seal(randomUUID());
    const [item] = (await rows(`SELECT ciphertext FROM vault_items`)) as { ciphertext: Buffer }[];
    expect(item!.ciphertext.toString('latin1')).not.toContain(IBAN);
  });

  it('writes down every read, which nobody can strike out', async () => {
    const subjectId = randomUUID();
    const ref = await seal(subjectId);
    expect(await open(ref)).toBe(IBAN);
    expect(
      await rows(`SELECT kind, purpose, reader_account_id FROM vault_reads WHERE subject_id = $1`, [subjectId]),
    ).toEqual([{ kind: 'bank-account', purpose: 'send-payment', reader_account_id: READER }]);
    await expect(rows(`DELETE FROM vault_reads`)).rejects.toThrow('append-only');
  });

  it('refuses to log nothing: a read inside a read-only transaction fails', async () => {
    const ref = await seal(randomUUID());
    const reading = application
      .get(TransactionRunner)
      .read((tx) => vault.open(tx, { ref, readerAccountId: READER, purpose: 'send-payment' }));
    await expect(reading).rejects.toThrow('read-only');
  });

  it('does not open a text that was moved to another person', async () => {
    const [mine, theirs] = [await seal(randomUUID()), await seal(randomUUID())];
    await rows(`UPDATE vault_items SET ciphertext = (SELECT ciphertext FROM vault_items WHERE id = $1) WHERE id = $2`, [
      mine,
      theirs,
    ]);
    await expect(open(theirs)).rejects.toThrow();
  });

  it('erases by destroying the key, at once and for ever', async () => {
    const subjectId = randomUUID();
    const ref = await seal(subjectId);
    await within((tx) => vault.erase(tx, subjectId));
    expect(await open(ref)).toBeNull();
    expect(await rows(`SELECT 1 FROM vault_keys.subject_keys WHERE subject_id = $1`, [subjectId])).toEqual([]);
    await expect(seal(subjectId)).rejects.toThrow('erased');
  });

  it('keeps what the law wants kept until its day, and not longer', async () => {
    const subjectId = randomUUID();
    const [name, account] = [await seal(subjectId, 'legal-name'), await seal(subjectId, 'bank-account', '2026-12-01')];
    await within((tx) => vault.erase(tx, subjectId));
    expect([await open(name), await open(account)]).toEqual([null, IBAN]);
    application.clock.advance(11 * DAY_MS);
    await application.drain();
    expect(await open(account)).toBeNull();
  });

  it('opens a batch in one go and leaves out what was erased', async () => {
    const [here, gone] = [randomUUID(), randomUUID()];
    const refs = [await seal(here), await seal(gone)];
    await within((tx) => vault.erase(tx, gone));
    const texts = await application
      .get(TransactionRunner)
      .run(async (tx) => ok(await vault.openMany(tx, { refs, readerAccountId: READER, purpose: 'send-payment' })));
    expect(texts).toEqual(ok(new Map([[refs[0], IBAN]])));
  });
});
