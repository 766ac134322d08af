import { decide, openItem } from '../acts/board-acts.ts';
import { payOnHostedPage } from '../acts/money-acts.ts';
import { FUND_SLUG } from '../content/fund.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

const REASONS =
  'A card payment can be taken back for four months. A reserve answers for such a loss, so that no promise to an organisation is ever broken by it.';

export const reserve: Scene = {
  id: 'reserve',
  title: {
    en: 'The board sets a reserve aside',
    es: 'La junta aparta una reserva',
    fr: 'Le conseil constitue une réserve',
    ar: 'المجلس يخصّص احتياطيًا',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(386, 10));
    const input = {
      fundSlug: FUND_SLUG,
      kind: 'allocate_reserve',
      amount: { amountMinor: '2000000', currency: 'EUR' },
      reasons: REASONS,
    };
    const { itemId } = await tale.act<{ itemId: string }>(
      'propose-reserve',
      'finance-officer',
      {
        name: 'proposeTreasury',
        success: 'ProposedItem',
        fields: 'itemId',
        variables: { input: ['ProposeTreasuryInputType!', input] },
      },
      {
        found: async () => {
          const item = await openItem(tale, ({ subjectId }) => subjectId === tale.known('fund').id);
          return item && { itemId: item.id };
        },
      },
    );
    await decide(tale, { step: 'reserve', itemId, reasons: REASONS });
  },
};

/** A card payment that the payer’s bank takes back: the loss draws on the reserve, and nothing promised is touched. */
export const lostDispute: Scene = {
  id: 'lost-dispute',
  title: {
    en: 'A card payment is disputed and lost; the reserve bears it',
    es: 'Se disputa y se pierde un pago con tarjeta; lo cubre la reserva',
    fr: 'Un paiement par carte est contesté et perdu ; la réserve le supporte',
    ar: 'الاعتراض على دفعة ببطاقة وخسارتها؛ والاحتياطي يتحمّلها',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(300, 10));
    await payOnHostedPage(
      tale,
      {
        step: 'meridian-card',
        organisation: 'meridian',
        persona: 'meridian-finance',
        amountMinor: '250000',
        currency: 'EUR',
      },
      { rail: 'card', id: 'pm_card_createDispute' },
    );
    await tale.moveTo(tale.daysAgo(299, 10));
    await tale.once('dispute-lost', () => loseDispute(tale));
    await tale.settle();
  },
};

/** The payer's bank decides against the fund. Nobody at the fund does anything; the provider tells it by webhook. */
async function loseDispute(tale: Tale): Promise<void> {
  const { secretKey, apiBase } = tale.system.settings.stripe;
  if (!tale.sandbox || !apiBase) return;
  const answer = await fetch(`${apiBase}/v1/disputes`, { headers: { authorization: `Bearer ${secretKey}` } });
  const { data } = (await answer.json()) as { data: { id: string; status: string }[] };
  const open = data.find(({ status }) => !['won', 'lost'].includes(status));
  if (!open) throw new Error('the payment was not disputed');
  const closed = tale.sandbox.control.closeDispute(open.id, 'lost');
  if (!closed.ok) throw new Error(`the dispute could not be closed: ${closed.error.type}`);
}
