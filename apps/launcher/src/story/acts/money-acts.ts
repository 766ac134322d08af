import { FUND_SLUG } from '../content/fund.ts';
import type { Tale } from '../tale.ts';

export interface Giving {
  readonly step: string;
  /** Key of the contributor’s organisation, and who acts for it. */
  readonly organisation: string;
  readonly persona: string;
  readonly amountMinor: string;
  readonly currency: string;
  readonly purchaseOrder?: string;
}

interface Contribution {
  readonly id: string;
  readonly reference: string;
  readonly checkoutUrl: string | null;
}

/** A contribution promised through the product; the key makes a repeated promise the same one. */
export function promise(tale: Tale, giving: Giving, rail: 'card' | 'bank_debit' | 'transfer'): Promise<Contribution> {
  const { step, organisation, persona, amountMinor, currency, purchaseOrder = null } = giving;
  return tale.act<Contribution>(`promise-${step}`, persona, {
    name: 'contribute',
    success: 'Contribution',
    fields: 'id reference checkoutUrl',
    variables: {
      input: [
        'ContributeInputType!',
        {
          fundSlug: FUND_SLUG,
          organisationId: tale.known(`organisation-${organisation}`).id,
          amount: { amountMinor, currency },
          rail,
          purchaseOrder,
          idempotencyKey: `story-${step}`,
        },
      ],
    },
  });
}

/** Pays on the hosted page, as somebody with a browser would; what follows arrives by webhook. */
export async function payOnHostedPage(
  tale: Tale,
  giving: Giving,
  method: { readonly rail: 'card' | 'bank_debit'; readonly id: string },
): Promise<void> {
  const { checkoutUrl } = await promise(tale, giving, method.rail);
  if (!checkoutUrl || !tale.sandbox) return;
  await tale.once(`pay-${giving.step}`, async () => {
    const answer = await fetch(checkoutUrl, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ method: method.id, name: '', email: '' }),
    });
    if (answer.status !== 303) throw new Error(`the hosted page answered ${answer.status}`);
  });
  await tale.settle();
}

/** One officer enters the line of the bank’s statement. Answers the transfer’s id. */
export async function enterTransfer(tale: Tale, giving: Giving): Promise<string> {
  const { step, amountMinor, currency } = giving;
  const { reference } = tale.known<Contribution>(`promise-${step}`);
  const bankReference = `STORY-${step.toUpperCase()}`;
  const input = {
    fundSlug: FUND_SLUG,
    reference,
    amount: { amountMinor, currency },
    valueOn: tale.now().toISOString().slice(0, 10),
    bankReference,
  };
  const transfer = await tale.act(
    `enter-${step}`,
    'finance-officer',
    {
      name: 'recordBankTransfer',
      success: 'BankTransfer',
      variables: { input: ['RecordBankTransferInputType!', input] },
    },
    { found: async () => (await transfers(tale)).find((each) => each.bankReference === bankReference) },
  );
  return transfer.id;
}

function transfers(tale: Tale): Promise<readonly { id: string; bankReference: string }[]> {
  return tale.client.list('finance-officer', `bankTransfers(fundSlug: "${FUND_SLUG}")`, 'id bankReference');
}

/** Promised, sent to the bank, entered by one officer and confirmed by another. */
export async function giveByTransfer(tale: Tale, giving: Giving): Promise<void> {
  await promise(tale, giving, 'transfer');
  const id = await enterTransfer(tale, giving);
  await tale.act(
    `confirm-${giving.step}`,
    'second-officer',
    { name: 'confirmBankTransfer', success: 'BankTransfer', variables: { id: ['ID!', id] } },
    { doneIf: ['WrongState'], done: { id } },
  );
  await tale.settle();
}
