import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson, inTransaction } from '../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../test/support/test-application.ts';
import { constraintOf } from '../database/transaction.ts';
import { PublicRecords } from './public-records.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

const publish = (kind: string, subjectId: string) =>
  inTransaction(application, (tx) =>
    application.get(PublicRecords).publish(tx, { kind, subjectId, record: { b: 'ü', a: [1, null] } }),
  );

const refusalOf = (sql: string, parameters: unknown[] = []) =>
  inTransaction(application, (tx) => tx.query(sql, parameters)).then(
    () => 'accepted',
    (error: unknown) => constraintOf(error) ?? String(error),
  );

describe('public records', () => {
  it('are stored as canonical text with a salt whose commitment the database itself checks', async () => {
    const id = await publish('forum-charter', 'riders');
    const [row] = await inTransaction(application, (tx) =>
      tx.query<{ content: string; commitment: Buffer; salt: Buffer }>(
        'SELECT * FROM public_records JOIN public_record_texts ON record_id = id WHERE id = $1',
        [id],
      ),
    );
    expect(row).toMatchObject({ content: '{"a":[1,null],"b":"ü"}' });
    expect(await refusalOf(`UPDATE public_record_texts SET content = '{}' WHERE record_id = $1`, [id])).toBe(
      'public_record_texts_stay',
    );
    expect(await refusalOf('DELETE FROM public_record_texts WHERE record_id = $1', [id])).toBe(
      'public_record_texts_stay',
    );
    expect(await refusalOf('DELETE FROM public_records')).toMatch('append-only');
  });

  it('exist once per subject where the kind says so, and repeating is harmless', async () => {
    expect(await publish('ledger-entry', 'e-1')).toBe(await publish('ledger-entry', 'e-1'));
    expect(await publish('forum-charter', 'riders')).not.toBe(await publish('forum-charter', 'riders'));
  });

  it('lose their text only with a removal on record, and numbers never', async () => {
    const remove = `INSERT INTO public_record_removals VALUES ($1, 'It names somebody.', $2, now())`;
    const { accountId } = await aPerson(application);
    const text = await publish('resolution-text', 'r-1');
    const number = await publish('resolution', 'r-1');
    expect(await refusalOf(remove, [text, accountId])).toBe('public_record_removals_effective');
    expect(await refusalOf(remove, [number, accountId])).toBe('public_record_removals_of_texts');
    await inTransaction(application, async (tx) => {
      await tx.query(remove, [text, accountId]);
      await tx.query('DELETE FROM public_record_texts WHERE record_id = $1', [text]);
    });
  });
});
