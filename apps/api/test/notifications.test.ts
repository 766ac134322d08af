import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Outbox } from '../src/platform/events/outbox.ts';
import { ask } from './support/graphql.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const LIST = '{ unreadNotifications notifications { edges { node { kind subjectId readAt } } } }';

interface Told {
  readonly unreadNotifications: number;
  readonly notifications: {
    readonly edges: readonly { readonly node: { kind: string; subjectId: string; readAt: string | null } }[];
  };
}

let application: TestApplication;
let editor: TestPerson;
let stranger: TestPerson;
let organisationId: string;
const trancheId = randomUUID();
beforeAll(async () => {
  application = await startTestApplication();
  organisationId = await anOrganisation(application, 'ngo');
  [editor, stranger] = [await aPerson(application), await aPerson(application)];
  await giveRole(application, editor, organisationId, 'ngo_editor');
  await giveRole(application, stranger, await anOrganisation(application, 'ngo'), 'ngo_editor');
});
afterAll(() => application.close());

async function orderBecomes(state: string): Promise<void> {
  const payload = { orderId: randomUUID(), organisationId, fundId: randomUUID(), trancheId, state };
  await inTransaction(application, (tx) =>
    application.get(Outbox).publish(tx, { type: 'payments.order-changed', payload }),
  );
  await application.drain();
}

async function told(person: TestPerson): Promise<Told> {
  return (await ask<Told>(application, person, LIST)).data!;
}

describe('a grantee', () => {
  it('is told when its payment is handed to the bank and when it arrived, and nobody else is', async () => {
    for (const state of ['prepared', 'authorised', 'sent', 'confirmed']) await orderBecomes(state);
    const { notifications, unreadNotifications } = await told(editor);
    expect(notifications.edges.map(({ node }) => [node.kind, node.subjectId])).toEqual(
      expect.arrayContaining([
        ['payment-arrived', trancheId],
        ['payment-sent', trancheId],
      ]),
    );
    expect([unreadNotifications, notifications.edges.length]).toEqual([2, 2]);
    expect((await told(stranger)).notifications.edges).toEqual([]);
  });

  it('marks what was read, and chooses whether a mail that says nothing is sent', async () => {
    await ask(application, editor, 'mutation { markNotificationsRead }');
    expect((await told(editor)).unreadNotifications).toBe(0);
    const chosen = await ask(application, editor, 'mutation { chooseNotificationMail(byMail: true) }');
    const now = await ask(application, editor, '{ notifiedByMail }');
    expect([chosen.data, now.data]).toEqual([{ chooseNotificationMail: true }, { notifiedByMail: true }]);
  });
});
