import { readBankFile, statementOf } from '../content/bank-statement.ts';
import { demoIban } from '../content/demo-iban.ts';
import { organisations } from '../content/organisations.ts';
import type { Tale } from '../tale.ts';

/** From where the fund pays a currency. */
export async function namePayingAccount(tale: Tale, currency: string, iban: string): Promise<void> {
  const input = {
    fundId: tale.known('fund').id,
    currency,
    holderName: 'Common Ground Fund',
    townName: 'Geneva',
    country: 'CH',
    iban,
  };
  // Saying the same account again changes nothing.
  await tale.act(`paying-account-${currency}`, 'finance-officer', {
    name: 'savePayingAccount',
    success: 'PaymentStep',
    variables: { input: ['SavePayingAccountInput!', input] },
  });
}

/** The signatory says where the organisation receives money; a second person at the fund checks it by telephone. */
export async function nameAccount(tale: Tale, organisation: string, currency: string): Promise<void> {
  const place = organisations.findIndex(({ key }) => key === organisation);
  const known = organisations[place];
  const input = {
    organisationId: tale.known(`organisation-${organisation}`).id,
    currency,
    holderName: known?.name.replace('’', "'").slice(0, 70),
    townName: 'London',
    country: 'GB',
    iban: demoIban(1_000 + place),
  };
  const signatory = `${organisation}-signatory`;
  const { id: payeeId } = await tale.act(
    `payee-${organisation}`,
    signatory,
    { name: 'savePayeeDetails', success: 'PaymentStep', variables: { input: ['SavePayeeDetailsInput!', input] } },
    { found: () => namedAccount(tale, signatory) },
  );
  await confirmAccount(tale, organisation, payeeId);
}

async function namedAccount(tale: Tale, signatory: string): Promise<{ id: string } | undefined> {
  const { myPayees } = await tale.client.ask<{ myPayees: { id: string }[] }>(signatory, '{ myPayees { id } }');
  return myPayees[0];
}

async function confirmAccount(tale: Tale, organisation: string, payeeId: string): Promise<void> {
  const evidence = 'Called back on the number in the public register; the last four digits were read out to us.';
  await tale.act(
    `payee-confirmed-${organisation}`,
    'second-officer',
    {
      name: 'confirmPayeeDetails',
      success: 'PaymentStep',
      variables: { input: ['ConfirmPayeeDetailsInput!', { payeeId, version: 1, outcome: 'confirmed', evidence }] },
    },
    { doneIf: ['WrongState'], done: { id: payeeId } },
  );
}

/** The finance officer prepares an order for an accepted tranche. Answers its id. */
export async function prepareOrder(tale: Tale, trancheId: string): Promise<string> {
  const order = await tale.act(`order-${trancheId}`, 'finance-officer', {
    name: 'preparePaymentOrder',
    success: 'PaymentStep',
    variables: { input: ['PreparePaymentOrderInput!', { trancheId, idempotencyKey: `story-${trancheId}` }] },
  });
  return order.id;
}

export async function authorise(tale: Tale, orderId: string, officer: string): Promise<void> {
  await tale.act(
    `authorise-${orderId}-${officer}`,
    officer,
    { name: 'authorisePayment', success: 'PaymentStep', variables: { orderId: ['ID!', orderId] } },
    { doneIf: ['SamePersonTwice', 'WrongState'], done: { id: orderId } },
  );
}

/** Prepared, authorised by two people, and sent to the bank in one file. Answers the batch's id. */
export async function send(tale: Tale, step: string, trancheIds: readonly string[]): Promise<string> {
  const orderIds: string[] = [];
  for (const trancheId of trancheIds) {
    const orderId = await prepareOrder(tale, trancheId);
    await authorise(tale, orderId, 'finance-officer');
    await authorise(tale, orderId, 'second-officer');
    orderIds.push(orderId);
  }
  const input = {
    fundId: tale.known('fund').id,
    orderIds,
    executeOn: new Date(tale.now().getTime() + 86_400_000).toISOString().slice(0, 10),
    idempotencyKey: `story-${step}`,
  };
  const batch = await tale.act(`batch-${step}`, 'finance-officer', {
    name: 'createBatch',
    success: 'PaymentStep',
    variables: { input: ['CreateBatchInput!', input] },
  });
  await tale.settle();
  await tale.once(`bank-file-${step}`, async () =>
    readBankFile(await tale.client.download('finance-officer', `/payments/batches/${batch.id}/pain001.xml`)),
  );
  return batch.id;
}

/** The bank carried the file out; its statement confirms every payment by its end-to-end id. */
export async function confirmByStatement(tale: Tale, step: string): Promise<void> {
  const day = tale.now().toISOString().slice(0, 10);
  await tale.once(`statement-${step}`, async () => {
    const file = tale.known<ReturnType<typeof readBankFile>>(`bank-file-${step}`);
    const imported = await tale.client.act<{ confirmed: number }>('finance-officer', {
      name: 'uploadStatement',
      success: 'ImportedStatement',
      fields: 'id confirmed unexplained',
      variables: {
        input: [
          'UploadStatementInput!',
          { fundId: tale.known('fund').id, fileName: `statement-${day}.xml`, xml: statementOf(file, day) },
        ],
      },
    });
    if (imported.confirmed !== file.payments.length) throw new Error(`the statement of ${step} did not confirm it all`);
    return imported;
  });
  await tale.settle();
}
