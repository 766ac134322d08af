import { FUND_SLUG } from '../content/fund.ts';
import type { Tale } from '../tale.ts';
import { decide, openItem } from './board-acts.ts';
import { memberCalled, mutation } from './election-acts.ts';

const STEP = 'CompensationStep';

/** Something about compensation goes before the board, and passes. */
async function resolve(
  tale: Tale,
  step: string,
  act: ReturnType<typeof mutation>,
  title: string,
  reasons: string,
): Promise<void> {
  const { id: itemId } = await tale.act(step, 'finance-officer', act, {
    found: () => openItem(tale, (item) => item.title.startsWith(title)),
  });
  await decide(tale, { step, itemId, reasons });
}

export function adoptSchedule(tale: Tale, content: object, reasons: string): Promise<void> {
  const input = { fundSlug: FUND_SLUG, content, effectiveFrom: tale.now().toISOString().slice(0, 10), reasons };
  const act = mutation('proposeHonorariumSchedule', STEP, { input: ['ProposeHonorariumScheduleInput!', input] });
  return resolve(tale, 'honorarium-schedule', act, 'Honorarium schedule', reasons);
}

export interface StoryEnvelope {
  readonly amountMinor: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reasons: string;
}

export function setAside(tale: Tale, { amountMinor, currency, ...period }: StoryEnvelope): Promise<void> {
  const input = { fundSlug: FUND_SLUG, amount: { amountMinor, currency }, ...period };
  const act = mutation('proposeCompensationEnvelope', STEP, { input: ['ProposeCompensationEnvelopeInput!', input] });
  return resolve(tale, `envelope-${currency}`, act, 'Set ', period.reasons);
}

/** Where a member wants to be paid, in Kenya by telephone. */
export async function payByPhone(tale: Tale, handle: string, phone: string): Promise<void> {
  const input = { rail: 'mobile_money', country: 'KE', operator: 'M-Pesa', phone, name: 'A rider of the lake' };
  const act = mutation('savePaymentMethod', STEP, { input: ['SavePaymentMethodInput!', input] });
  await tale.act(`paid-by-phone-${handle}`, memberCalled(handle), act);
}

export interface StoryChoice {
  readonly choice: 'accept' | 'part' | 'decline' | 'redirect_fund';
  readonly partMinor?: string;
}

/** A member does something with every offer that waits for them; nothing where none does. */
export function choose(tale: Tale, handle: string, chosen: StoryChoice): Promise<unknown> {
  const member = memberCalled(handle);
  return tale.once(`compensation-chosen-${handle}`, async () => {
    const offers = await tale.client.list<{ id: string; choice: string | null; mayChoose: boolean }>(
      ...([member, 'myHonorariumOffers', 'id choice mayChoose'] as const),
    );
    const open = offers.filter(({ choice, mayChoose }) => mayChoose && choice === null);
    for (const { id: offerId } of open) {
      const input = { offerId, country: 'KE', ...chosen };
      await tale.client.act(
        member,
        mutation('chooseCompensation', STEP, { input: ['ChooseCompensationInput!', input] }),
      );
    }
    return { count: open.length };
  });
}

export interface StoryClaim {
  readonly kind: string;
  readonly purpose: string;
  readonly amountMinor: string;
  readonly neededBy?: string;
  readonly declaration?: string;
}

export function fileClaim(tale: Tale, handle: string, claim: StoryClaim): Promise<{ id: string }> {
  const input = { ...claim, isAdvance: claim.neededBy !== undefined, idempotencyKey: `story-${claim.kind}` };
  const act = mutation('fileExpenseClaim', STEP, { input: ['FileExpenseClaimInput!', input] });
  return tale.act(`claim-${handle}-${claim.kind}`, memberCalled(handle), act);
}

export async function approveClaim(tale: Tale, claimId: string): Promise<void> {
  const input = { claimId, isApproved: true };
  const act = mutation('decideExpenseClaim', STEP, { input: ['DecideExpenseClaimInput!', input] });
  await tale.act(`claim-approved-${claimId}`, 'finance-officer', act, {
    doneIf: ['WrongState'],
    done: { id: claimId },
  });
}

/** Everything chosen, past two people and the gate; the operator's list says that it arrived. */
export async function payBatch(tale: Tale, step: string): Promise<void> {
  const day = tale.now().toISOString().slice(0, 10);
  const input = { fundSlug: FUND_SLUG, executeOn: day, idempotencyKey: `story-${step}` };
  const prepare = mutation('prepareCompensationBatch', STEP, { input: ['PrepareCompensationBatchInput!', input] });
  const { id } = await tale.act(`${step}-prepared`, 'finance-officer', prepare);
  const named = { id: ['ID!', id] } as const;
  for (const officer of ['finance-officer', 'second-officer']) {
    await tale.act(`${step}-authorised-${officer}`, officer, mutation('authoriseCompensationBatch', STEP, named), {
      doneIf: ['SamePersonTwice', 'WrongState'],
      done: { id },
    });
  }
  const done = { doneIf: ['WrongState'], done: { id } };
  await tale.act(`${step}-sent`, 'finance-officer', mutation('sendCompensationBatch', STEP, named), done);
  await tale.settle();
  const list = { batchId: id, rail: 'mobile_money', on: day, failedIds: [] };
  const confirm = mutation('confirmCompensationList', STEP, { input: ['ConfirmCompensationListInput!', list] });
  await tale.act(`${step}-arrived`, 'finance-officer', confirm);
  await tale.settle();
}
